import type { VisitorsPageQuery$variables } from "@/__generated__/VisitorsPageQuery.graphql";
import { today } from "@/lib/period";
import { pageOf } from "@/lib/search";
import type { VisitorsSearch } from "./search";

const PAGE_SIZE = 20;

/** What the address asks for, in the API's terms: of the group that it names, or else of the person's own. */
export const visitorsOf = (search: VisitorsSearch, day: string = today()): VisitorsPageQuery$variables => ({
  chapterId: search.groupe ?? "none",
  isNamed: search.groupe !== undefined,
  from: day,
  isComing: search.vue === undefined,
  isFollowed: search.vue === "rappels",
  isPast: search.vue === "passes",
  ...pageOf(search, PAGE_SIZE),
});
