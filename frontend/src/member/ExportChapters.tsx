import { useLingui } from "@lingui/react/macro";
import { fetchQuery, graphql, useRelayEnvironment } from "react-relay";
import type { ExportChaptersQuery } from "@/__generated__/ExportChaptersQuery.graphql";
import { readPages } from "@/lib/readPages";
import { dayName, formatTime } from "@/lib/weekday";
import { ExportButton } from "@/ui/ExportButton";

type Filters = {
  search: string | null;
  region: string | null;
  openSpecialty: string | null;
  orderBy: "NAME" | "CREATED_ON";
};

/** The groups as they are filtered, read page by page. */
export function ExportChapters({ filters }: { filters: Filters }) {
  const { t, i18n } = useLingui();
  const environment = useRelayEnvironment();
  const read = () =>
    readPages(async (first, after) => {
      const answer = await fetchQuery<ExportChaptersQuery>(
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
      ).toPromise();
      return answer?.chapters;
    });
  return (
    <ExportButton
      name={t`groupes`}
      header={[t`Groupe`, t`Commune`, t`Jour`, t`Heure`, t`Lieu`, t`Créé le`, t`Membres`, t`Places ouvertes`]}
      read={async () =>
        (await read()).map((chapter) => [
          chapter.name,
          chapter.commune.name,
          dayName(chapter.meetingDay),
          formatTime(chapter.meetingTime, i18n.locale),
          chapter.meetingPlace,
          chapter.createdOn,
          chapter.memberCount,
          chapter.openSeats.totalCount,
        ])
      }
    />
  );
}
