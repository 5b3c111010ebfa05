import type { AdministeredRegionPageQuery } from "@/__generated__/AdministeredRegionPageQuery.graphql";
import ADMINISTERED_REGION from "@/__generated__/AdministeredRegionPageQuery$parameters";
import type { AdministeredRegionsPageQuery } from "@/__generated__/AdministeredRegionsPageQuery.graphql";
import ADMINISTERED_REGIONS from "@/__generated__/AdministeredRegionsPageQuery$parameters";
import type { AdministeredSpecialtiesPageQuery } from "@/__generated__/AdministeredSpecialtiesPageQuery.graphql";
import ADMINISTERED_SPECIALTIES from "@/__generated__/AdministeredSpecialtiesPageQuery$parameters";
import type { AdministeredSpecialtyPageQuery } from "@/__generated__/AdministeredSpecialtyPageQuery.graphql";
import ADMINISTERED_SPECIALTY from "@/__generated__/AdministeredSpecialtyPageQuery$parameters";
import type { AdministrationPageQuery } from "@/__generated__/AdministrationPageQuery.graphql";
import ADMINISTRATION from "@/__generated__/AdministrationPageQuery$parameters";
import type { RegionPageQuery } from "@/__generated__/RegionPageQuery.graphql";
import REGION from "@/__generated__/RegionPageQuery$parameters";
import { type Questions, question, type Visit } from "@/frame/asks";
import {
  administeredOf,
  administeredRegionOf,
  administeredSpecialtiesOf,
  administeredSpecialtyOf,
  regionOf,
} from "./asked";
import type {
  AdministeredRegionSearch,
  AdministeredSearch,
  AdministeredSpecialtiesSearch,
  AdministeredSpecialtySearch,
  RegionSearch,
} from "./search";

export const questions: Questions = {
  "/region/$code": ({ params: { code = "" }, search }: Visit<RegionSearch>) => [
    question<RegionPageQuery>(REGION, regionOf(code, search)),
  ],
  "/administration": () => [question<AdministrationPageQuery>(ADMINISTRATION, {})],
  "/administration/regions": ({ search }: Visit<AdministeredSearch>) => [
    question<AdministeredRegionsPageQuery>(ADMINISTERED_REGIONS, administeredOf(search)),
  ],
  "/administration/regions/$code": ({ params: { code = "" }, search }: Visit<AdministeredRegionSearch>) => [
    question<AdministeredRegionPageQuery>(ADMINISTERED_REGION, administeredRegionOf(code, search)),
  ],
  "/administration/specialites": ({ search }: Visit<AdministeredSpecialtiesSearch>) => [
    question<AdministeredSpecialtiesPageQuery>(ADMINISTERED_SPECIALTIES, administeredSpecialtiesOf(search)),
  ],
  "/administration/specialites/$id": ({ params: { id = "" }, search }: Visit<AdministeredSpecialtySearch>) => [
    question<AdministeredSpecialtyPageQuery>(ADMINISTERED_SPECIALTY, administeredSpecialtyOf(id, search)),
  ],
};
