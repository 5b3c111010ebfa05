import type { OwnSheetsPageQuery } from "@/__generated__/OwnSheetsPageQuery.graphql";
import OWN_SHEETS from "@/__generated__/OwnSheetsPageQuery$parameters";
import type { SheetPageQuery } from "@/__generated__/SheetPageQuery.graphql";
import SHEET from "@/__generated__/SheetPageQuery$parameters";
import type { WriteSheetPageQuery } from "@/__generated__/WriteSheetPageQuery.graphql";
import WRITE_SHEET from "@/__generated__/WriteSheetPageQuery$parameters";
import { type Questions, question } from "@/frame/asks";
import { editedRegions } from "./editedRegions";

export const questions: Questions = {
  "/administration/guide": editedRegions,
  "/administration/guide/$id": ({ params: { id = "" } }) => [question<SheetPageQuery>(SHEET, { id })],
  "/administration/guide/$id/ecrire": ({ params: { id = "" } }) => [question<WriteSheetPageQuery>(WRITE_SHEET, { id })],
  "/mes-reseaux": () => [question<OwnSheetsPageQuery>(OWN_SHEETS, {})],
};
