import type { SuggestionsPageQuery } from "@/__generated__/SuggestionsPageQuery.graphql";
import SUGGESTIONS from "@/__generated__/SuggestionsPageQuery$parameters";
import { type Questions, question } from "@/frame/asks";

export const questions: Questions = {
  "/administration/guide/propositions": () => [question<SuggestionsPageQuery>(SUGGESTIONS, {})],
};
