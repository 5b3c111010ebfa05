import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { AdministeredMemberPageQuery } from "@/__generated__/AdministeredMemberPageQuery.graphql";
import { useFresh } from "@/lib/changes";
import { localName } from "@/lib/named";
import { NotForYou } from "@/region/NotForYou";
import { Button } from "@/ui/Button";
import { buttonClass } from "@/ui/buttonClass";
import { EmptyState } from "@/ui/EmptyState";
import { Page } from "@/ui/Page";
import { CorrectDialog } from "./CorrectDialog";
import { administeredMember } from "./filters";
import { InviteAgainDialog } from "./InviteAgainDialog";
import { MemberChanges } from "./MemberChanges";
import { MemberContact } from "./MemberContact";
import type { MemberAction } from "./search";
import { TransferMemberDialog } from "./TransferMemberDialog";

const route = getRouteApi("/member/administration/membres/$id");

/** A member as those see them who look after them: what is known, what was changed, and what can be done. */
export function AdministeredMemberPage() {
  const { id } = route.useParams();
  const { action, ...cursor } = route.useSearch();
  const navigate = useNavigate();
  const { viewer, member } = useLazyLoadQuery<AdministeredMemberPageQuery>(
    graphql`
      query AdministeredMemberPageQuery($id: ID!, $first: Int, $after: String, $last: Int, $before: String)
      @preloadable {
        viewer {
          viewerCanManageMembers
        }
        member(id: $id) {
          displayName
          firmName
          leftOn
          viewerCanManage
          specialty {
            french: name(language: FRENCH)
            english: name(language: ENGLISH)
          }
          chapter {
            name
          }
          ...MemberContact_member
          ...CorrectDialog_member
          ...TransferMemberDialog_member
          ...InviteAgainDialog_member
          ...MemberChanges_member @arguments(first: $first, after: $after, last: $last, before: $before)
        }
      }
    `,
    administeredMember(id, cursor),
    useFresh(),
  );
  const show = (shown: MemberAction | undefined) =>
    void navigate({ to: ".", search: { ...cursor, ...(shown && { action: shown }) } as never, replace: true });
  const close = () => show(undefined);
  if (!viewer.viewerCanManageMembers) {
    return <NotForYou />;
  }
  if (!member?.viewerCanManage) {
    return <Missing />;
  }
  return (
    <Page
      title={member.displayName}
      width="narrow"
      above={
        <Link to="/administration/membres">
          <Trans>Membres administrés</Trans>
        </Link>
      }
      lead={[localName(member.specialty), member.firmName, member.chapter?.name].filter(Boolean).join(" · ")}
      actions={
        member.leftOn === null && (
          <>
            <Button aria-haspopup="dialog" onClick={() => show("corriger")}>
              <Trans>Corriger</Trans>
            </Button>
            <Button aria-haspopup="dialog" onClick={() => show("deplacer")}>
              <Trans>Changer de groupe</Trans>
            </Button>
            <Button aria-haspopup="dialog" onClick={() => show("inviter")}>
              <Trans>Inviter de nouveau</Trans>
            </Button>
          </>
        )
      }
    >
      <MemberContact member={member} />
      <p>
        <Link to="/membres/$id" params={{ id }}>
          <Trans>La page du membre, telle que les autres la voient</Trans>
        </Link>
      </p>
      <MemberChanges member={member} />
      {action === "corriger" && <CorrectDialog member={member} onClose={close} />}
      {action === "deplacer" && <TransferMemberDialog member={member} onClose={close} />}
      {action === "inviter" && <InviteAgainDialog member={member} onClose={close} />}
    </Page>
  );
}

function Missing() {
  const { t } = useLingui();
  return (
    <Page title={t`Membre introuvable`}>
      <EmptyState
        icon="search"
        title={<Trans>Ce membre n’existe pas, ou n’est pas de vos régions</Trans>}
        action={
          <Link to="/administration/membres" className={buttonClass()}>
            <Trans>Membres administrés</Trans>
          </Link>
        }
      />
    </Page>
  );
}
