import { Plural, Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { AdministeredChapterRow_chapter$key } from "@/__generated__/AdministeredChapterRow_chapter.graphql";
import { formatDay } from "@/lib/format";
import { Row } from "@/ui/RowList";

/** A group in the list of those that are administered: where it belongs, and how it stands. */
export function AdministeredChapterRow(props: { chapter: AdministeredChapterRow_chapter$key }) {
  const chapter = useFragment(
    graphql`
      fragment AdministeredChapterRow_chapter on Chapter {
        id
        name
        memberCount
        closedOn
        region {
          name
        }
        commune {
          name
        }
      }
    `,
    props.chapter,
  );
  const day = chapter.closedOn && formatDay(chapter.closedOn);
  return (
    <Row
      title={
        <Link to="/administration/groupes/$id" params={{ id: chapter.id }}>
          {chapter.name}
        </Link>
      }
      detail={`${chapter.commune.name} · ${chapter.region.name}`}
      aside={
        day ? (
          <Trans>Fermé le {day}</Trans>
        ) : (
          <Plural value={chapter.memberCount} one="# membre" many="# de membres" other="# membres" />
        )
      }
    />
  );
}
