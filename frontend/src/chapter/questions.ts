import type { ChapterPageQuery } from "@/__generated__/ChapterPageQuery.graphql";
import CHAPTER from "@/__generated__/ChapterPageQuery$parameters";
import { type Questions, question } from "@/frame/asks";
import { chapterOf } from "./asked";

export const questions: Questions = {
  "/groupes/$id": ({ params: { id = "" } }) => [question<ChapterPageQuery>(CHAPTER, chapterOf(id))],
};
