import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { AdministeredMemberRow_member$key } from "@/__generated__/AdministeredMemberRow_member.graphql";
import { localName } from "@/lib/named";
import { Avatar } from "@/ui/Avatar";
import { Row } from "@/ui/RowList";

/** A member in the list of administration; whoever belongs to others leads to their card. */
export function AdministeredMemberRow(props: { member: AdministeredMemberRow_member$key }) {
  const member = useFragment(
    graphql`
      fragment AdministeredMemberRow_member on Member {
        id
        viewerCanManage
        displayName
        firmName
        specialty {
          french: name(language: FRENCH)
          english: name(language: ENGLISH)
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
        <Link to={member.viewerCanManage ? "/administration/membres/$id" : "/membres/$id"} params={{ id: member.id }}>
          {member.displayName}
        </Link>
      }
      detail={`${localName(member.specialty)} · ${member.firmName}`}
      aside={member.chapter?.name}
    />
  );
}
