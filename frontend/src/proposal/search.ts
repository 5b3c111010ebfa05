import type { ProposalQueueQuery$variables } from "@/__generated__/ProposalQueueQuery.graphql";
import { type Cursor, cursorOf, oneOf, opaqueOf, pageOf, understood } from "@/lib/search";

const SIZE = 10;

/** What the states of an address stand for; what waits for an editor when none is named. */
const STATUSES = { retenus: "ACCEPTED", refuses: "REFUSED" } as const;
const STATES = ["retenus", "refuses"] as const;

/** Which proposed networks are shown, and the one that is being refused. */
export type ProposalsSearch = Cursor & { region?: string; etat?: (typeof STATES)[number]; refuser?: string };

export const proposalsSearch = (raw: Record<string, unknown>): ProposalsSearch => ({
  ...understood({
    region: opaqueOf(raw, "region"),
    etat: oneOf(raw, "etat", STATES),
    refuser: opaqueOf(raw, "refuser"),
  }),
  ...cursorOf(raw),
});

/** What the address asks for, in the API's terms. */
export const proposalsOf = (region: string, search: ProposalsSearch): ProposalQueueQuery$variables => ({
  region,
  status: search.etat ? STATUSES[search.etat] : "PENDING",
  ...pageOf(search, SIZE),
});
