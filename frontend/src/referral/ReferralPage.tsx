import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, Link } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { ReferralPageQuery } from "@/__generated__/ReferralPageQuery.graphql";
import { useFresh } from "@/lib/changes";
import { buttonClass } from "@/ui/buttonClass";
import { EmptyState } from "@/ui/EmptyState";
import { Page } from "@/ui/Page";
import { ReferralActions } from "./ReferralActions";
import { ReferralHistory } from "./ReferralHistory";
import { ReferralNeed } from "./ReferralNeed";
import { ReferralOutcome } from "./ReferralOutcome";
import styles from "./ReferralPage.module.css";
import { ReferralProspect } from "./ReferralProspect";
import { StatusBadge } from "./StatusBadge";
import { useSeeing } from "./useSeeing";

const route = getRouteApi("/member/recommandations/$id");

export function ReferralPage() {
  const { t } = useLingui();
  const { id } = route.useParams();
  const { referral } = useLazyLoadQuery<ReferralPageQuery>(
    graphql`
      query ReferralPageQuery($id: ID!) @preloadable {
        referral(id: $id) {
          id
          status
          seenAt
          viewerIsGiver
          viewerIsReceiver
          giver {
            displayName
          }
          receiver {
            displayName
          }
          prospect {
            name
          }
          ...ReferralActions_referral
          ...ReferralHistory_referral
          ...ReferralNeed_referral
          ...ReferralOutcome_referral
          ...ReferralProspect_referral
        }
      }
    `,
    { id },
    useFresh(),
  );
  useSeeing(referral?.viewerIsReceiver && !referral.seenAt ? referral.id : null);
  if (!referral) {
    return <Missing />;
  }
  const giver = referral.giver?.displayName ?? "…";
  const receiver = referral.receiver?.displayName ?? "…";
  const title =
    referral.prospect?.name ??
    (referral.viewerIsGiver ? t`Recommandation à ${receiver}` : t`Recommandation de ${giver}`);
  return (
    <Page
      title={title}
      above={
        <Link to="/recommandations" search={referral.viewerIsGiver ? { sens: "donnees" } : {}}>
          <Trans>Recommandations</Trans>
        </Link>
      }
      lead={<StatusBadge status={referral.status} />}
    >
      <div className={styles.columns}>
        <div className={styles.column}>
          <ReferralActions referral={referral} />
          <ReferralProspect referral={referral} />
          <ReferralNeed referral={referral} />
          <ReferralOutcome referral={referral} />
        </div>
        <ReferralHistory referral={referral} />
      </div>
    </Page>
  );
}

function Missing() {
  const { t } = useLingui();
  return (
    <Page title={t`Recommandation introuvable`}>
      <EmptyState
        icon="search"
        title={<Trans>Cette recommandation n’existe pas, ou n’est pas ouverte à votre compte</Trans>}
        action={
          <Link to="/recommandations" className={buttonClass()}>
            <Trans>Vos recommandations</Trans>
          </Link>
        }
      />
    </Page>
  );
}
