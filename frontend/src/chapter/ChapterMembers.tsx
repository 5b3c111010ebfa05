import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { ChapterMembers_chapter$key } from "@/__generated__/ChapterMembers_chapter.graphql";
import { localName } from "@/lib/named";
import { Avatar } from "@/ui/Avatar";
import { Card } from "@/ui/Card";
import { Row, RowList } from "@/ui/RowList";
import { OfficeBadge } from "./OfficeBadge";

/** Who sits around the table, with the offices held. */
export function ChapterMembers(props: { chapter: ChapterMembers_chapter$key }) {
  const chapter = useFragment(
    graphql`
      fragment ChapterMembers_chapter on Chapter {
        officers {
          role
          member {
            id
          }
        }
        members(first: 100) {
          nodes {
            id
            displayName
            firmName
            specialty {
              french: name(language: FRENCH)
              english: name(language: ENGLISH)
            }
          }
        }
      }
    `,
    props.chapter,
  );
  return (
    <Card title={<Trans>Membres</Trans>} isFlush>
      <RowList>
        {chapter.members.nodes.map((member) => (
          <Row
            key={member.id}
            lead={<Avatar name={member.displayName} />}
            title={
              <Link to="/membres/$id" params={{ id: member.id }}>
                {member.displayName}
              </Link>
            }
            detail={
              <>
                {localName(member.specialty)} · {member.firmName}{" "}
                {chapter.officers
                  .filter((officer) => officer.member?.id === member.id)
                  .map((officer) => (
                    <OfficeBadge key={officer.role} role={officer.role} />
                  ))}
              </>
            }
          />
        ))}
      </RowList>
    </Card>
  );
}
