import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { MembershipPageQuery } from "@/__generated__/MembershipPageQuery.graphql";
import { useFresh } from "@/lib/changes";
import { Button } from "@/ui/Button";
import { buttonClass } from "@/ui/buttonClass";
import { EmptyState } from "@/ui/EmptyState";
import { Page } from "@/ui/Page";
import { Tools } from "@/ui/Tools";
import { type Action, nextOf, openTo } from "./next";
import { StandingCard } from "./StandingCard";
import { StepDialog } from "./StepDialog";
import { ACTION_WORDS } from "./words";

const route = getRouteApi("/member/adhesions/$id");

/** One membership, for whoever leads it on: how it stands, what was paid, and what can be done. */
export function MembershipPage() {
  const { t, i18n } = useLingui();
  const { id } = route.useParams();
  const search = route.useSearch();
  const navigate = useNavigate();
  const go = (action?: Action) =>
    void navigate({ to: "/adhesions/$id", params: { id }, search: action ? { action } : {}, replace: true });
  const { member } = useLazyLoadQuery<MembershipPageQuery>(
    graphql`
      query MembershipPageQuery($id: ID!) @preloadable {
        member(id: $id) {
          displayName
          firmName
          chapter {
            id
            name
          }
          former {
            id
            chapter {
              name
            }
          }
          standing {
            status
            renewal
            viewerActions
            ...StandingCard_standing
            ...StepDialog_standing
          }
        }
      }
    `,
    { id },
    useFresh(),
  );
  if (!member?.standing) {
    return (
      <Page title={t`Adhésion`}>
        <EmptyState
          icon="search"
          title={<Trans>Cette adhésion n’existe pas, ou n’est pas ouverte à votre compte</Trans>}
          action={
            <Link to="/adhesion" className={buttonClass()}>
              <Trans>Mon adhésion</Trans>
            </Link>
          }
        />
      </Page>
    );
  }
  const { standing, chapter, former } = member;
  const next = nextOf(standing);
  const formerChapter = former?.chapter?.name ?? "";
  return (
    <Page
      title={member.displayName}
      lead={member.firmName}
      above={
        chapter && (
          <Link to="/groupes/$id/adhesions" params={{ id: chapter.id }}>
            {chapter.name}
          </Link>
        )
      }
    >
      <Tools>
        {openTo(standing).map((action) => (
          <Button key={action} tone={action === next ? "primary" : "quiet"} onClick={() => go(action)}>
            {i18n._(ACTION_WORDS[action])}
          </Button>
        ))}
      </Tools>
      {former && (
        <p>
          <Link to="/membres/$id" params={{ id: former.id }}>
            <Trans>Vient du groupe {formerChapter}</Trans>
          </Link>
        </p>
      )}
      <StandingCard standing={standing} title={t`Situation`} />
      {search.action && (
        <StepDialog key={search.action} standing={standing} action={search.action} onClose={() => go()} />
      )}
    </Page>
  );
}
