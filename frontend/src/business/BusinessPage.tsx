import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { BusinessPageQuery } from "@/__generated__/BusinessPageQuery.graphql";
import { useFresh } from "@/lib/changes";
import { formatDay, formatMoney } from "@/lib/format";
import { Button } from "@/ui/Button";
import { buttonClass } from "@/ui/buttonClass";
import { Card } from "@/ui/Card";
import { EmptyState } from "@/ui/EmptyState";
import { Facts } from "@/ui/Facts";
import { Page } from "@/ui/Page";
import { BusinessStatus } from "./BusinessRow";
import { CorrectionDialog } from "./CorrectionDialog";
import { Corrections } from "./Corrections";

const route = getRouteApi("/member/merci/$id");

export function BusinessPage() {
  const { t } = useLingui();
  const { id } = route.useParams();
  const { corriger } = route.useSearch();
  const navigate = useNavigate();
  const showCorrection = (isShown: boolean) =>
    void navigate({ to: "/merci/$id", params: { id }, search: isShown ? { corriger: true } : {}, replace: true });
  const { node: business } = useLazyLoadQuery<BusinessPageQuery>(
    graphql`
      query BusinessPageQuery($id: ID!) @preloadable {
        node(id: $id) {
          __typename
          ... on ClosedBusiness {
            closedOn
            source
            kind
            status
            note
            viewerCanCorrect
            amount {
              minorUnits
              currency
            }
            thanked {
              __typename
              ... on Member {
                id
                displayName
              }
              ... on OutsideParty {
                name
              }
            }
            referral {
              id
            }
            ...Corrections_closedBusiness @alias(as: "corrected")
            ...CorrectionDialog_closedBusiness @alias(as: "correctable")
          }
        }
      }
    `,
    { id },
    useFresh(),
  );
  if (business?.__typename !== "ClosedBusiness") {
    return (
      <Page title={t`Merci introuvable`}>
        <EmptyState
          icon="search"
          title={<Trans>Ce merci n’existe pas, ou n’est pas ouvert à votre compte</Trans>}
          action={
            <Link to="/chiffres" className={buttonClass()}>
              <Trans>Mes chiffres</Trans>
            </Link>
          }
        />
      </Page>
    );
  }
  const { thanked, referral } = business;
  const kinds: Record<string, string> = {
    INSIDE: t`Interne`,
    OUTSIDE: t`Externe`,
    SPIN_OFF: t`Suite d’une recommandation`,
  };
  return (
    <Page
      title={formatMoney(business.amount)}
      width="narrow"
      above={
        <Link to="/chiffres">
          <Trans>Mes chiffres</Trans>
        </Link>
      }
      lead={<BusinessStatus status={business.status} />}
      actions={
        business.viewerCanCorrect && (
          <Button aria-haspopup="dialog" onClick={() => showCorrection(true)}>
            <Trans>Corriger</Trans>
          </Button>
        )
      }
    >
      <Card>
        <Facts
          facts={[
            {
              key: "thanked",
              name: t`Merci à`,
              value:
                thanked?.__typename === "Member" ? (
                  <Link to="/membres/$id" params={{ id: thanked.id }}>
                    {thanked.displayName}
                  </Link>
                ) : thanked?.__typename === "OutsideParty" ? (
                  thanked.name
                ) : null,
            },
            { key: "closed", name: t`Conclue le`, value: formatDay(business.closedOn) },
            { key: "kind", name: t`Type`, value: kinds[business.kind] },
            { key: "source", name: t`Client`, value: business.source === "NEW" ? t`Nouveau` : t`Déjà client` },
            {
              key: "referral",
              name: t`Recommandation`,
              value: referral && (
                <Link to="/recommandations/$id" params={{ id: referral.id }}>
                  <Trans>Voir la recommandation</Trans>
                </Link>
              ),
            },
            { key: "note", name: t`Note`, value: business.note },
          ]}
        />
      </Card>
      {business.corrected && <Corrections business={business.corrected} />}
      {corriger && business.viewerCanCorrect && business.correctable && (
        <CorrectionDialog business={business.correctable} onClose={() => showCorrection(false)} />
      )}
    </Page>
  );
}
