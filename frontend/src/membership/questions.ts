import type { ApplicationPageQuery } from "@/__generated__/ApplicationPageQuery.graphql";
import APPLICATION from "@/__generated__/ApplicationPageQuery$parameters";
import type { ChapterApplicationsQuery } from "@/__generated__/ChapterApplicationsQuery.graphql";
import APPLICATIONS from "@/__generated__/ChapterApplicationsQuery$parameters";
import type { ChooseChapterQuery } from "@/__generated__/ChooseChapterQuery.graphql";
import CHAPTERS from "@/__generated__/ChooseChapterQuery$parameters";
import type { SeatsPageQuery } from "@/__generated__/SeatsPageQuery.graphql";
import SEATS from "@/__generated__/SeatsPageQuery$parameters";
import { type Questions, question, type Visit } from "@/frame/asks";
import { applicationsOf } from "./asked";
import type { ApplicationsSearch } from "./search";

export const questions: Questions = {
  "/candidatures": ({ search }: Visit<ApplicationsSearch>) =>
    search.groupe
      ? [question<ChapterApplicationsQuery>(APPLICATIONS, applicationsOf(search.groupe, search))]
      : [question<ChooseChapterQuery>(CHAPTERS, {})],
  "/candidatures/$id": ({ params: { id = "" } }) => [question<ApplicationPageQuery>(APPLICATION, { id })],
  "/groupes/$id/places": ({ params: { id = "" } }) => [question<SeatsPageQuery>(SEATS, { id })],
};
