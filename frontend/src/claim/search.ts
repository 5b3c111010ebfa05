import type { ClaimQueueQuery$variables, ClaimStatus } from "@/__generated__/ClaimQueueQuery.graphql";
import { type Cursor, cursorOf, oneOf, opaqueOf, pageOf, understood } from "@/lib/search";

const SIZE = 20;

/** What the states of an address stand for; what waits for an editor when none is named. */
const STATUSES = {
  attente: ["WAITING"],
  courrier: ["MAILED"],
  closes: ["PROVEN", "ACCEPTED", "REFUSED", "EXPIRED"],
} as const satisfies Record<string, readonly ClaimStatus[]>;

export const STATES = ["courrier", "closes"] as const;
export const DECISIONS = ["confier", "refuser"] as const;
export type DecisionName = (typeof DECISIONS)[number];

/** Which claims are shown, and the form that is open about one of them. */
export type ClaimsSearch = Cursor & {
  region?: string;
  etat?: (typeof STATES)[number];
  decision?: DecisionName;
  demande?: string;
};

export const claimsSearch = (raw: Record<string, unknown>): ClaimsSearch => ({
  ...understood({
    region: opaqueOf(raw, "region"),
    etat: oneOf(raw, "etat", STATES),
    decision: oneOf(raw, "decision", DECISIONS),
    demande: opaqueOf(raw, "demande"),
  }),
  ...cursorOf(raw),
});

/** The form about who keeps a sheet: for somebody new, or about an owner, by their id. */
export type OwnersSearch = { qui?: string };

export const ownersSearch = (raw: Record<string, unknown>): OwnersSearch => understood({ qui: opaqueOf(raw, "qui") });

/** What the address asks for, in the API's terms. */
export const claimsOf = (region: string, search: ClaimsSearch): ClaimQueueQuery$variables => ({
  region,
  statuses: STATUSES[search.etat ?? "attente"],
  ...pageOf(search, SIZE),
});
