import type { OfficePageQuery$variables } from "@/__generated__/OfficePageQuery.graphql";
import type { OfficesPageQuery$variables } from "@/__generated__/OfficesPageQuery.graphql";
import { type Cursor, pageOf } from "@/lib/search";
import type { OfficesSearch } from "./search";

const SIZE = 25;
const CHANGES = 10;

// What the address asks for, in the API's terms.

export const officesOf = (search: OfficesSearch): OfficesPageQuery$variables => ({
  search: search.q ?? null,
  region: search.region ?? null,
  role: search.role ?? null,
  ended: search.etat === "termines",
  ...pageOf(search, SIZE),
});

export const officeOf = (id: string, cursor: Cursor): OfficePageQuery$variables => ({
  id,
  ...pageOf(cursor, CHANGES),
});
