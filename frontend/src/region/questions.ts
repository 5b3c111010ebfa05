import type { AdministrationPageQuery } from "@/__generated__/AdministrationPageQuery.graphql";
import ADMINISTRATION from "@/__generated__/AdministrationPageQuery$parameters";
import type { RegionPageQuery } from "@/__generated__/RegionPageQuery.graphql";
import REGION from "@/__generated__/RegionPageQuery$parameters";
import { type Questions, question, type Visit } from "@/frame/asks";
import { regionOf } from "./asked";
import type { RegionSearch } from "./search";

export const questions: Questions = {
  "/region/$code": ({ params: { code = "" }, search }: Visit<RegionSearch>) => [
    question<RegionPageQuery>(REGION, regionOf(code, search)),
  ],
  "/administration": () => [question<AdministrationPageQuery>(ADMINISTRATION, {})],
};
