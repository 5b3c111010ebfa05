import type { SheetImportPageQuery } from "@/__generated__/SheetImportPageQuery.graphql";
import IMPORT from "@/__generated__/SheetImportPageQuery$parameters";
import { type Questions, question } from "@/frame/asks";
import { editedRegions } from "@/guide/editedRegions";

export const questions: Questions = {
  "/administration/guide/import": editedRegions,
  "/administration/guide/import/$id": ({ params: { id = "" } }) => [question<SheetImportPageQuery>(IMPORT, { id })],
};
