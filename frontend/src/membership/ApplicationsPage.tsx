import { getRouteApi } from "@tanstack/react-router";
import { ChapterApplications } from "./ChapterApplications";
import { ChooseChapter } from "./ChooseChapter";

const route = getRouteApi("/member/candidatures");

/** Who applies for a seat of a group, and where each stands; of one's own group, where none is named. */
export function ApplicationsPage() {
  const search = route.useSearch();
  return search.groupe ? <ChapterApplications id={search.groupe} search={search} /> : <ChooseChapter search={search} />;
}
