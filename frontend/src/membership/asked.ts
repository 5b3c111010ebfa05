import type {
  ApplicationStatus,
  ChapterApplicationsQuery$variables,
} from "@/__generated__/ChapterApplicationsQuery.graphql";
import { pageOf } from "@/lib/search";
import type { ApplicationsSearch } from "./search";
import { OPEN_STATUSES } from "./stages";

// What the addresses ask for, in the API's terms.

/** A board shows all that is under way in a group, of which each holds a seat. */
const BOARD_SIZE = 60;
const CLOSED_SIZE = 20;
const CLOSED: readonly ApplicationStatus[] = ["INDUCTED", "REJECTED", "WITHDRAWN"];

export const applicationsOf = (id: string, search: ApplicationsSearch): ChapterApplicationsQuery$variables =>
  search.vue === "closes"
    ? { id, statuses: CLOSED, ...pageOf(search, CLOSED_SIZE) }
    : { id, statuses: OPEN_STATUSES as readonly ApplicationStatus[], ...pageOf({}, BOARD_SIZE) };
