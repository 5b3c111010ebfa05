import type { RosterPageQuery$variables } from "@/__generated__/RosterPageQuery.graphql";
import { pageOf } from "@/lib/search";
import type { RosterSearch } from "./search";

const SIZE = 20;

/** What the roster's address asks for, in the API's terms. */
export function rosterOf(id: string, search: RosterSearch): RosterPageQuery$variables {
  return { id, statuses: statusesOf(search), renewals: renewalsOf(search), ...pageOf(search, SIZE) };
}

function statusesOf({ vue }: RosterSearch): RosterPageQuery$variables["statuses"] {
  switch (vue) {
    case "retard":
      return ["LATE", "EXPIRED"];
    case "absents":
      return ["ON_LEAVE", "SUSPENDED"];
    case "partis":
      return ["REMOVED", "DROPPED", "TRANSFERRED"];
    default:
      return ["ACTIVE", "LATE", "EXPIRED", "ON_LEAVE", "SUSPENDED"];
  }
}

const renewalsOf = ({ vue }: RosterSearch): RosterPageQuery$variables["renewals"] =>
  vue === "renouveler" ? ["OPEN", "POSTPONED"] : null;
