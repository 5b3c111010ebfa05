import type { SheetSuggestionsQuery } from "@/__generated__/SheetSuggestionsQuery.graphql";
import OF_SHEET from "@/__generated__/SheetSuggestionsQuery$parameters";
import { type Questions, question, type Visit } from "@/frame/asks";
import { editedRegions } from "@/guide/editedRegions";
import { type SuggestionsSearch, sheetPage } from "./search";

export const questions: Questions = {
  "/administration/guide/propositions": ({ search }: Visit<SuggestionsSearch>) =>
    search.fiche ? [question<SheetSuggestionsQuery>(OF_SHEET, sheetPage(search.fiche, search))] : editedRegions(),
};
