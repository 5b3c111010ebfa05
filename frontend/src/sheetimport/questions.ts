import type { SheetImportPageQuery } from "@/__generated__/SheetImportPageQuery.graphql";
import IMPORT from "@/__generated__/SheetImportPageQuery$parameters";
import type { SheetImportsPageQuery } from "@/__generated__/SheetImportsPageQuery.graphql";
import IMPORTS from "@/__generated__/SheetImportsPageQuery$parameters";
import { type Questions, question } from "@/frame/asks";

export const questions: Questions = {
  "/administration/guide/import": () => [question<SheetImportsPageQuery>(IMPORTS, {})],
  "/administration/guide/import/$id": ({ params: { id = "" } }) => [question<SheetImportPageQuery>(IMPORT, { id })],
};
