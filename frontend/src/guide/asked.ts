import type { SheetHistoryQuery$variables } from "@/__generated__/SheetHistoryQuery.graphql";
import type { NetworkStatus, SheetQueueQuery$variables } from "@/__generated__/SheetQueueQuery.graphql";
import { type Cursor, pageOf } from "@/lib/search";
import type { SheetsSearch } from "./search";

const SIZE = 25;

/** What the states of an address stand for; null for all. */
const STATUSES = {
  soumises: ["SUBMITTED"],
  relecture: ["IN_REVIEW"],
  reprises: ["CHANGES_REQUESTED"],
  brouillons: ["DRAFT"],
  anciennes: ["NEEDS_UPDATE"],
  publiees: ["PUBLISHED"],
  archivees: ["ARCHIVED", "REJECTED", "MERGED"],
  toutes: null,
} as const satisfies Record<string, readonly NetworkStatus[] | null>;

// What the address asks for, in the API's terms.

/** What waits for an editor unless a state is asked for, or words are sought: those everywhere. */
export const queueOf = (region: string, search: SheetsSearch): SheetQueueQuery$variables => ({
  region,
  search: search.q ?? null,
  statuses: search.etat ? STATUSES[search.etat] : null,
  waiting: search.etat || search.q ? null : true,
  ...pageOf(search, SIZE),
});

export const historyOf = (id: string, cursor: Cursor): SheetHistoryQuery$variables => ({ id, ...pageOf(cursor, SIZE) });
