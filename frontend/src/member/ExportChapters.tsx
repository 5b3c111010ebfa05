import { useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay";
import type { ExportChaptersQuery } from "@/__generated__/ExportChaptersQuery.graphql";
import { dayName, formatTime } from "@/lib/weekday";
import { type FiltersOf, paged, usePages } from "@/list/pages";
import { ExportButton } from "@/ui/ExportButton";

const CHAPTERS = paged<ExportChaptersQuery>(graphql`
  query ExportChaptersQuery(
    $search: String
    $region: String
    $openSpecialty: String
    $orderBy: ChapterOrder!
    $first: Int!
    $after: String
  ) {
    chapters(
      search: $search
      region: $region
      openSpecialty: $openSpecialty
      orderBy: $orderBy
      first: $first
      after: $after
    ) {
      nodes {
        name
        memberCount
        meetingDay
        meetingTime
        meetingPlace
        createdOn
        commune {
          name
        }
        openSeats(first: 1) {
          totalCount
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** The groups as they are filtered, read page by page. */
export function ExportChapters({ filters, total }: { filters: FiltersOf<ExportChaptersQuery>; total: number }) {
  const { t, i18n } = useLingui();
  const read = usePages(CHAPTERS, filters, (answer) => answer.chapters);
  return (
    <ExportButton
      name={t`groupes`}
      header={[t`Groupe`, t`Commune`, t`Jour`, t`Heure`, t`Lieu`, t`Créé le`, t`Membres`, t`Places ouvertes`]}
      total={total}
      read={read}
      cells={(chapter) => [
        chapter.name,
        chapter.commune.name,
        dayName(chapter.meetingDay),
        formatTime(chapter.meetingTime, i18n.locale),
        chapter.meetingPlace,
        chapter.createdOn,
        chapter.memberCount,
        chapter.openSeats.totalCount,
      ]}
    />
  );
}
