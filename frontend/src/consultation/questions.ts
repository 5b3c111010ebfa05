import type { SheetConsultationsPageQuery } from "@/__generated__/SheetConsultationsPageQuery.graphql";
import SHEET from "@/__generated__/SheetConsultationsPageQuery$parameters";
import { type Questions, question, type Visit } from "@/frame/asks";
import { editedRegions } from "@/guide/editedRegions";
import { daysOf } from "./asked";
import type { SheetConsultationsSearch } from "./search";

export const questions: Questions = {
  "/administration/guide/consultations": editedRegions,
  "/administration/guide/$id/consultations": ({ params: { id = "" }, search }: Visit<SheetConsultationsSearch>) => [
    question<SheetConsultationsPageQuery>(SHEET, { id, ...daysOf(search) }),
  ],
};
