import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { ChapterListQuery } from "@/__generated__/ChapterListQuery.graphql";
import { useFreshAfterGap } from "@/lib/changes";
import { localName } from "@/lib/named";
import { pageOf } from "@/lib/search";
import { dayName, formatTime } from "@/lib/weekday";
import { buttonClass } from "@/ui/buttonClass";
import { Card } from "@/ui/Card";
import { EmptyState } from "@/ui/EmptyState";
import { Pager } from "@/ui/Pager";
import { PrintButton } from "@/ui/PrintButton";
import { Row, RowList } from "@/ui/RowList";
import { Tools } from "@/ui/Tools";
import { ExportChapters } from "./ExportChapters";
import type { DirectorySearch } from "./search";

const SIZE = 25;

/** The groups and the seats that are open in each. */
export function ChapterList({ search }: { search: DirectorySearch }) {
  const { i18n } = useLingui();
  const filters = {
    search: search.q ?? null,
    region: search.region ?? null,
    openSpecialty: search.metier ?? null,
    orderBy: search.tri === "anciens" ? ("CREATED_ON" as const) : ("NAME" as const),
  };
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
      ) {
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
            name
            memberCount
            meetingDay
            meetingTime
            commune {
              name
            }
            openSeats(first: 6) {
              totalCount
              nodes {
                id
                french: name(language: FRENCH)
                english: name(language: ENGLISH)
              }
            }
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
    { ...filters, ...pageOf(search, SIZE) },
    useFreshAfterGap(),
  );
  if (chapters.nodes.length === 0) {
    return (
      <EmptyState
        icon="seat"
        title={<Trans>Aucun groupe ne correspond</Trans>}
        action={
          <Link to="/annuaire" search={{ vue: "places" }} className={buttonClass()}>
            <Trans>Enlever les filtres</Trans>
          </Link>
        }
      >
        <Trans>Les accents et les majuscules ne comptent pas. Essayez moins de lettres.</Trans>
      </EmptyState>
    );
  }
  return (
    <>
      <Card
        title={<Plural value={chapters.totalCount} one="# groupe" many="# de groupes" other="# groupes" />}
        aside={
          <Tools>
            <ExportChapters filters={filters} total={chapters.totalCount} />
            <PrintButton />
          </Tools>
        }
        isFlush
      >
        <RowList>
          {chapters.nodes.map((chapter) => {
            // A few seats are told by name; the names of a hundred would tell nothing.
            const isNearlyFull = chapter.openSeats.totalCount === chapter.openSeats.nodes.length;
            const day = dayName(chapter.meetingDay);
            const time = formatTime(chapter.meetingTime, i18n.locale);
            return (
              <Row
                key={chapter.id}
                title={
                  <Link to="/groupes/$id" params={{ id: chapter.id }}>
                    {chapter.name}
                  </Link>
                }
                detail={
                  <>
                    <Trans>
                      {chapter.commune.name}, {day} à {time}
                    </Trans>
                    {isNearlyFull && chapter.openSeats.nodes.length > 0 && (
                      <>
                        <br />
                        {chapter.openSeats.nodes.map(localName).join(", ")}
                      </>
                    )}
                  </>
                }
                aside={
                  <>
                    <span>
                      <Plural value={chapter.memberCount} one="# membre" many="# de membres" other="# membres" />
                    </span>
                    <span>
                      <Plural
                        value={chapter.openSeats.totalCount}
                        one="# place ouverte"
                        many="# de places ouvertes"
                        other="# places ouvertes"
                      />
                    </span>
                  </>
                }
              />
            );
          })}
        </RowList>
      </Card>
      <Pager pageInfo={chapters.pageInfo} />
    </>
  );
}
