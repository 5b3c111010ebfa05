import type { AdministeredChapterPageQuery } from "@/__generated__/AdministeredChapterPageQuery.graphql";
import ADMINISTERED_CHAPTER from "@/__generated__/AdministeredChapterPageQuery$parameters";
import type { AdministeredChaptersPageQuery } from "@/__generated__/AdministeredChaptersPageQuery.graphql";
import ADMINISTERED_CHAPTERS from "@/__generated__/AdministeredChaptersPageQuery$parameters";
import type { ChapterPageQuery } from "@/__generated__/ChapterPageQuery.graphql";
import CHAPTER from "@/__generated__/ChapterPageQuery$parameters";
import { type Questions, question, type Visit } from "@/frame/asks";
import { administeredChapterOf, administeredOf, chapterOf } from "./asked";
import type { AdministeredChapterSearch, AdministeredSearch } from "./search";

export const questions: Questions = {
  "/groupes/$id": ({ params: { id = "" } }) => [question<ChapterPageQuery>(CHAPTER, chapterOf(id))],
  "/administration/groupes": ({ search }: Visit<AdministeredSearch>) => [
    question<AdministeredChaptersPageQuery>(ADMINISTERED_CHAPTERS, administeredOf(search)),
  ],
  "/administration/groupes/$id": ({ params: { id = "" }, search }: Visit<AdministeredChapterSearch>) => [
    question<AdministeredChapterPageQuery>(ADMINISTERED_CHAPTER, administeredChapterOf(id, search)),
  ],
};
