import type { ClientPageQuery$variables } from "@/__generated__/ClientPageQuery.graphql";
import type { PartnerPageQuery$variables } from "@/__generated__/PartnerPageQuery.graphql";
import type { PartnersPageQuery$variables } from "@/__generated__/PartnersPageQuery.graphql";
import type { ReadersQuery$variables } from "@/__generated__/ReadersQuery.graphql";
import { type Cursor, pageOf } from "@/lib/search";
import type { ClientSearch, PartnersSearch, ReadersSearch } from "./search";

const SIZE = 25;

/** Either of two states, or both. */
const either = (state: string | undefined, first: string): boolean | null => (state ? state === first : null);

// What the address asks for, in the API's terms.

export const partnersOf = (search: PartnersSearch): PartnersPageQuery$variables => ({
  search: search.q ?? null,
  reading: either(search.etat, "lisent"),
  ...pageOf(search, SIZE),
});

export const partnerOf = (id: string, cursor: Cursor): PartnerPageQuery$variables => ({ id, ...pageOf(cursor, SIZE) });

export const clientOf = (id: string, { vue, ...cursor }: ClientSearch): ClientPageQuery$variables => ({
  id,
  isHistory: vue === "historique",
  ...pageOf(cursor, SIZE),
});

export const readersOf = (region: string, search: ReadersSearch): ReadersQuery$variables => ({
  region,
  inForce: either(search.etat, "en-cours"),
  ...pageOf(search, SIZE),
});
