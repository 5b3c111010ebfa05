import type { ReferralsSearch } from "./search";

const STAGE = {
  preparees: "PREPARED",
  nouvelles: "NEW",
  "en-cours": "PENDING",
  conclues: "CLOSED",
  "sans-suite": "NO_SALE",
} as const;

/** Disputes are a part of what is under way: whoever settles them looks for them alone. */
const DISPUTED = { statuses: ["DISPUTED"] } as const;

const SIDE = { recues: "RECEIVED", donnees: "GIVEN", toutes: null } as const;

const ORDER = {
  recentes: "CREATED_AT_DESC",
  anciennes: "CREATED_AT_ASC",
  modifiees: "CHANGED_AT_DESC",
} as const;

export const orderOf = ({ tri = "recentes" }: ReferralsSearch) => ORDER[tri];

/** For reading a list to its end: a row that changes meanwhile keeps its place, so that it is neither missed nor met twice. */
export function steadyOrderOf(search: ReferralsSearch) {
  const order = orderOf(search);
  return order === "CHANGED_AT_DESC" ? ("CREATED_AT_DESC" as const) : order;
}

/** What the address asks for, in the API's terms. */
export function filterOf(search: ReferralsSearch) {
  return {
    side: SIDE[search.sens ?? "recues"],
    ...(search.etape && (search.etape === "contestees" ? DISPUTED : { stages: [STAGE[search.etape]] })),
    ...(search.q && { search: search.q }),
    ...(search.du && { sentFrom: search.du }),
    ...(search.au && { sentTo: search.au }),
    ...(search.type && { kind: search.type === "interne" ? ("INSIDE" as const) : ("OUTSIDE" as const) }),
  };
}
