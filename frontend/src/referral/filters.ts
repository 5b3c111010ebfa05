import type { ReferralsSearch } from "./search";

const STAGE = {
  preparees: "PREPARED",
  nouvelles: "NEW",
  "en-cours": "PENDING",
  conclues: "CLOSED",
  "sans-suite": "NO_SALE",
} as const;

/** What the address asks for, in the API's terms. */
export function filterOf(search: ReferralsSearch) {
  return {
    side: search.sens === "donnees" ? ("GIVEN" as const) : ("RECEIVED" as const),
    ...(search.etape && { stages: [STAGE[search.etape]] }),
    ...(search.type && { kind: search.type === "interne" ? ("INSIDE" as const) : ("OUTSIDE" as const) }),
  };
}
