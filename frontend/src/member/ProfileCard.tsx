import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { ProfileCard_member$key } from "@/__generated__/ProfileCard_member.graphql";
import { localName } from "@/lib/named";
import { Card } from "@/ui/Card";
import { MemberContact } from "./MemberContact";
import { MemberPresentation } from "./MemberPresentation";
import { PersonWords } from "./PersonWords";

/** The person's own card, as their colleagues see it. */
export function ProfileCard(props: { member: ProfileCard_member$key }) {
  const member = useFragment(
    graphql`
      fragment ProfileCard_member on Member {
        id
        displayName
        firmName
        specialty {
          french: name(language: FRENCH)
          english: name(language: ENGLISH)
        }
        ...MemberContact_member
        ...MemberPresentation_member
      }
    `,
    props.member,
  );
  return (
    <>
      <Card
        title={<Trans>Votre carte, telle que vos collègues la voient</Trans>}
        aside={
          <Link to="/membres/$id" params={{ id: member.id }}>
            <Trans>Ouvrir</Trans>
          </Link>
        }
      >
        <PersonWords name={member.displayName} detail={`${localName(member.specialty)} · ${member.firmName}`} />
      </Card>
      <MemberContact member={member} />
      <MemberPresentation member={member} />
    </>
  );
}
