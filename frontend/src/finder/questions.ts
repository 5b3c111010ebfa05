import type { FinderEditorPageQuery } from "@/__generated__/FinderEditorPageQuery.graphql";
import EDITOR from "@/__generated__/FinderEditorPageQuery$parameters";
import { type Questions, question } from "@/frame/asks";

export const questions: Questions = {
  "/administration/moteur": () => [question<FinderEditorPageQuery>(EDITOR, {})],
};
