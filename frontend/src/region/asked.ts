import type { RegionPageQuery$variables } from "@/__generated__/RegionPageQuery.graphql";
import { periodOf } from "@/lib/period";
import type { RegionSearch } from "./search";

/** What the address asks for, in the API's terms. */
export const regionOf = (code: string, { periode = "full" }: RegionSearch): RegionPageQuery$variables => ({
  code,
  ...periodOf(periode),
});
