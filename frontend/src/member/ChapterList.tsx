import { Plural, Trans } from "@lingui/react/macro";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { ChapterListQuery } from "@/__generated__/ChapterListQuery.graphql";
import { useFreshAfterGap } from "@/lib/changes";
import { List } from "@/list/List";
import { NothingFound } from "@/list/NothingFound";
import { ChapterRow } from "./ChapterRow";
import { ExportChapters } from "./ExportChapters";
import { chapterFilters, chapterPage } from "./filters";
import type { DirectorySearch } from "./search";

/** The groups and the seats that are open in each. */
export function ChapterList({ search }: { search: DirectorySearch }) {
  const { chapters } = useLazyLoadQuery<ChapterListQuery>(
    graphql`
      query ChapterListQuery(
        $search: String
        $region: String
        $openSpecialty: String
        $first: Int
        $after: String
        $last: Int
        $before: String
        $orderBy: ChapterOrder!
      ) @preloadable {
        chapters(
          search: $search
          region: $region
          openSpecialty: $openSpecialty
          first: $first
          after: $after
          last: $last
          before: $before
          orderBy: $orderBy
        ) {
          totalCount
          nodes {
            id
            ...ChapterRow_chapter
          }
          pageInfo {
            hasNextPage
            hasPreviousPage
            startCursor
            endCursor
          }
        }
      }
    `,
    chapterPage(search),
    useFreshAfterGap(),
  );
  return (
    <List
      list={chapters}
      row={(chapter) => <ChapterRow chapter={chapter} />}
      title={<Plural value={chapters.totalCount} one="# groupe" many="# de groupes" other="# groupes" />}
      empty={
        <NothingFound icon="seat" title={<Trans>Aucun groupe ne correspond</Trans>} unfiltered={{ vue: "places" }} />
      }
      exportButton={<ExportChapters filters={chapterFilters(search)} total={chapters.totalCount} />}
    />
  );
}
