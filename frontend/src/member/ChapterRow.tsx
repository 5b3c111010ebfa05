import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { ChapterRow_chapter$key } from "@/__generated__/ChapterRow_chapter.graphql";
import { localName } from "@/lib/named";
import { dayName, formatTime } from "@/lib/weekday";
import { Row } from "@/ui/RowList";

/** A group in a list: where and when it meets, and the seats that are open. */
export function ChapterRow(props: { chapter: ChapterRow_chapter$key }) {
  const { i18n } = useLingui();
  const chapter = useFragment(
    graphql`
      fragment ChapterRow_chapter on Chapter {
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
    `,
    props.chapter,
  );
  // A few seats are told by name; the names of a hundred would tell nothing.
  const isNearlyFull = chapter.openSeats.totalCount === chapter.openSeats.nodes.length;
  const day = dayName(chapter.meetingDay);
  const time = formatTime(chapter.meetingTime, i18n.locale);
  return (
    <Row
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
}
