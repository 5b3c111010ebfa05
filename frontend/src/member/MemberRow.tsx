import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { MemberRow_member$key } from "@/__generated__/MemberRow_member.graphql";
import { localName } from "@/lib/named";
import { Avatar } from "@/ui/Avatar";
import { Row } from "@/ui/RowList";

export function MemberRow(props: { member: MemberRow_member$key }) {
  const member = useFragment(
    graphql`
      fragment MemberRow_member on Member {
        id
        displayName
        firmName
        specialty {
          french: name(language: FRENCH)
          english: name(language: ENGLISH)
        }
        commune {
          name
        }
        chapter {
          name
        }
      }
    `,
    props.member,
  );
  return (
    <Row
      lead={<Avatar name={member.displayName} />}
      title={
        <Link to="/membres/$id" params={{ id: member.id }}>
          {member.displayName}
        </Link>
      }
      detail={`${localName(member.specialty)} · ${member.firmName}`}
      aside={
        <>
          <span>{member.chapter?.name}</span>
          <span>{member.commune.name}</span>
        </>
      }
    />
  );
}
