import type { SheetSuggestionsQuery } from "@/__generated__/SheetSuggestionsQuery.graphql";
import OF_SHEET from "@/__generated__/SheetSuggestionsQuery$parameters";
import type { SuggestionsPageQuery } from "@/__generated__/SuggestionsPageQuery.graphql";
import SUGGESTIONS from "@/__generated__/SuggestionsPageQuery$parameters";
import { type Questions, question, type Visit } from "@/frame/asks";
import { type SuggestionsSearch, sheetPage } from "./search";

export const questions: Questions = {
  "/administration/guide/propositions": ({ search }: Visit<SuggestionsSearch>) => [
    search.fiche
      ? question<SheetSuggestionsQuery>(OF_SHEET, sheetPage(search.fiche, search))
      : question<SuggestionsPageQuery>(SUGGESTIONS, {}),
  ],
};
