import { useLingui } from "@lingui/react/macro";
import { graphql, useRelayEnvironment } from "react-relay";
import type { ExportChaptersQuery } from "@/__generated__/ExportChaptersQuery.graphql";
import { readOnce } from "@/lib/readOnce";
import { dayName, formatTime } from "@/lib/weekday";
import { ExportButton } from "@/ui/ExportButton";

type Filters = {
  search: string | null;
  region: string | null;
  openSpecialty: string | null;
  orderBy: "NAME" | "CREATED_ON";
};

/** The groups as they are filtered, read page by page. */
export function ExportChapters({ filters, total }: { filters: Filters; total: number }) {
  const { t, i18n } = useLingui();
  const environment = useRelayEnvironment();
  const read = async (first: number, after: string | null) => {
    const answer = await readOnce<ExportChaptersQuery>(
      environment,
      graphql`
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
        `,
      { ...filters, first, after },
    );
    return answer.chapters;
  };
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
