import type { ReferralBoardQuery$variables } from "@/__generated__/ReferralBoardQuery.graphql";
import type { ReferralListQuery$variables } from "@/__generated__/ReferralListQuery.graphql";
import { pageOf } from "@/lib/search";
import type { ReferralsSearch } from "./search";

const SIZE = 25;

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

export const isFiltered = ({ etape, type, q, du, au }: ReferralsSearch): boolean =>
  [etape, type, q, du, au].some((value) => value !== undefined);

/** What the list asks. */
export const listOf = (search: ReferralsSearch): ReferralListQuery$variables => ({
  filter: filterOf(search),
  orderBy: orderOf(search),
  ...pageOf(search, SIZE),
});

/** What the board asks, whose columns are the stages. */
export function boardOf({ etape: _etape, ...search }: ReferralsSearch): ReferralBoardQuery$variables {
  const filter = filterOf(search);
  return {
    new: { ...filter, stages: ["NEW"] },
    pending: { ...filter, stages: ["PENDING"] },
    closed: { ...filter, stages: ["CLOSED"] },
    noSale: { ...filter, stages: ["NO_SALE"] },
    orderBy: orderOf(search),
  };
}
