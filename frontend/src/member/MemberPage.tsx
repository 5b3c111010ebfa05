import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, Link } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { MemberPageQuery } from "@/__generated__/MemberPageQuery.graphql";
import { useFreshAfterGap } from "@/lib/changes";
import { formatDay } from "@/lib/format";
import { localName } from "@/lib/named";
import { buttonClass } from "@/ui/buttonClass";
import { Card } from "@/ui/Card";
import { EmptyState } from "@/ui/EmptyState";
import { Facts } from "@/ui/Facts";
import { Icon } from "@/ui/Icon";
import { Page } from "@/ui/Page";
import { MemberContact } from "./MemberContact";
import { MemberPresentation } from "./MemberPresentation";

const route = getRouteApi("/member/membres/$id");

export function MemberPage() {
  const { t } = useLingui();
  const { id } = route.useParams();
  const { member } = useLazyLoadQuery<MemberPageQuery>(
    graphql`
      query MemberPageQuery($id: ID!) @preloadable {
        member(id: $id) {
          displayName
          firmName
          joinedOn
          leftOn
          viewerIsMember
          viewerCanGiveReferral
          viewerCanRecordOneToOne
          specialty {
            french: name(language: FRENCH)
            english: name(language: ENGLISH)
          }
          chapter {
            id
            name
          }
          region {
            name
          }
          commune {
            name
          }
          ...MemberContact_member
          ...MemberPresentation_member
        }
      }
    `,
    { id },
    useFreshAfterGap(),
  );
  if (!member) {
    return <Missing />;
  }
  return (
    <Page
      title={member.displayName}
      width="narrow"
      above={
        <Link to="/annuaire">
          <Trans>Annuaire</Trans>
        </Link>
      }
      lead={`${localName(member.specialty)} · ${member.firmName}`}
      actions={
        member.viewerIsMember ? (
          <Link to="/profil" search={{ fiche: id }} className={buttonClass()}>
            <Trans>Modifier mon profil</Trans>
          </Link>
        ) : (
          member.viewerCanGiveReferral && (
            <>
              <Link to="/recommander" search={{ membre: id }} className={buttonClass("primary")}>
                <Icon name="give" />
                <Trans>Recommander</Trans>
              </Link>
              <Link to="/merci" search={{ membre: id }} className={buttonClass()}>
                <Icon name="thanks" />
                <Trans>Dire merci</Trans>
              </Link>
              {member.viewerCanRecordOneToOne && (
                <Link to="/tete-a-tete" search={{ membre: id }} className={buttonClass()}>
                  <Icon name="directory" />
                  <Trans>Noter un tête-à-tête</Trans>
                </Link>
              )}
            </>
          )
        )
      }
    >
      <MemberContact member={member} />
      <MemberPresentation member={member} />
      <Card title={<Trans>Dans le réseau</Trans>}>
        <Facts
          facts={[
            {
              key: "chapter",
              name: t`Groupe`,
              value: member.chapter && (
                <Link to="/groupes/$id" params={{ id: member.chapter.id }}>
                  {member.chapter.name}
                </Link>
              ),
            },
            { key: "region", name: t`Région`, value: member.region.name },
            { key: "commune", name: t`Entreprise à`, value: member.commune.name },
            { key: "joined", name: t`Membre depuis`, value: formatDay(member.joinedOn) },
            { key: "left", name: t`Jusqu’au`, value: member.leftOn && formatDay(member.leftOn) },
          ]}
        />
      </Card>
    </Page>
  );
}

function Missing() {
  const { t } = useLingui();
  return (
    <Page title={t`Membre introuvable`}>
      <EmptyState
        icon="search"
        title={<Trans>Cette fiche n’existe pas, ou n’est pas ouverte à votre compte</Trans>}
        action={
          <Link to="/annuaire" className={buttonClass()}>
            <Trans>Chercher dans l’annuaire</Trans>
          </Link>
        }
      />
    </Page>
  );
}
