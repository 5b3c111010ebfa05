import type { OfficePageQuery } from "@/__generated__/OfficePageQuery.graphql";
import OFFICE from "@/__generated__/OfficePageQuery$parameters";
import type { OfficesPageQuery } from "@/__generated__/OfficesPageQuery.graphql";
import OFFICES from "@/__generated__/OfficesPageQuery$parameters";
import { type Questions, question, type Visit } from "@/frame/asks";
import { officeOf, officesOf } from "./asked";
import type { OfficeSearch, OfficesSearch } from "./search";

export const questions: Questions = {
  "/administration/responsables": ({ search }: Visit<OfficesSearch>) => [
    question<OfficesPageQuery>(OFFICES, officesOf(search)),
  ],
  "/administration/responsables/$id": ({ params: { id = "" }, search }: Visit<OfficeSearch>) => [
    question<OfficePageQuery>(OFFICE, officeOf(id, search)),
  ],
};
