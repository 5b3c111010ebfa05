import type { AdministeredRegionPageQuery$variables } from "@/__generated__/AdministeredRegionPageQuery.graphql";
import type { AdministeredRegionsPageQuery$variables } from "@/__generated__/AdministeredRegionsPageQuery.graphql";
import type { AdministeredSpecialtiesPageQuery$variables } from "@/__generated__/AdministeredSpecialtiesPageQuery.graphql";
import type { AdministeredSpecialtyPageQuery$variables } from "@/__generated__/AdministeredSpecialtyPageQuery.graphql";
import type { RegionPageQuery$variables } from "@/__generated__/RegionPageQuery.graphql";
import { periodOf } from "@/lib/period";
import { type Cursor, pageOf } from "@/lib/search";
import type { AdministeredSearch, AdministeredSpecialtiesSearch, RegionSearch } from "./search";

const SIZE = 25;
const CHANGES = 10;

// What the address asks for, in the API's terms.

export const regionOf = (code: string, { periode = "full" }: RegionSearch): RegionPageQuery$variables => ({
  code,
  ...periodOf(periode),
});

export const administeredOf = (search: AdministeredSearch): AdministeredRegionsPageQuery$variables => ({
  search: search.q ?? null,
  ...pageOf(search, SIZE),
});

export const administeredRegionOf = (code: string, cursor: Cursor): AdministeredRegionPageQuery$variables => ({
  code,
  ...pageOf(cursor, CHANGES),
});

export const administeredSpecialtiesOf = (
  search: AdministeredSpecialtiesSearch,
): AdministeredSpecialtiesPageQuery$variables => ({
  search: search.q ?? null,
  retired: search.etat === "retires",
  ...pageOf(search, SIZE),
});

export const administeredSpecialtyOf = (id: string, cursor: Cursor): AdministeredSpecialtyPageQuery$variables => ({
  id,
  ...pageOf(cursor, CHANGES),
});
