import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { ReferralActions_referral$key } from "@/__generated__/ReferralActions_referral.graphql";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Icon } from "@/ui/Icon";
import { More } from "@/ui/More";
import { ActionDialog } from "./ActionDialog";
import { ACTION_ICONS, ACTION_WORDS, type Action, knownActions } from "./actions";
import styles from "./ReferralActions.module.css";
import { ReferralProgress } from "./ReferralProgress";
import type { ReferralSearch } from "./search";

const DANGER: readonly Action[] = ["DISPUTE", "WITHDRAW"];
// Open to whoever gave it, and never the next step.
const SELDOM: readonly Action[] = ["WITHDRAW"];

const route = getRouteApi("/member/recommandations/$id");

/** What the server says may be done now: the next step first. The open form is in the address, and survives a reload. */
export function ReferralActions(props: { referral: ReferralActions_referral$key }) {
  const { i18n } = useLingui();
  const referral = useFragment(
    graphql`
      fragment ReferralActions_referral on Referral {
        id
        version
        stage
        viewerActions
        viewerIsGiver
        prospect {
          consentGivenAt
        }
        receiver {
          region {
            currency
          }
        }
        ...ReferralProgress_referral
      }
    `,
    props.referral,
  );
  const navigate = useNavigate();
  const { action } = route.useSearch();
  const choose = (search: (now: ReferralSearch) => ReferralSearch) =>
    void navigate({ to: ".", search: search as never, replace: true, resetScroll: false });
  // News of what was done may close its form before the answer comes: by then another one may be open, or another page.
  const close = (verb: Action) => choose((now) => (now.action === verb ? {} : now));
  const open = knownActions(referral.viewerActions);
  const steps = open.filter((verb) => !SELDOM.includes(verb));
  const seldom = open.filter((verb) => SELDOM.includes(verb));
  const isWaiting = referral.viewerIsGiver && (referral.stage === "NEW" || referral.stage === "PENDING");
  if (open.length === 0 && !isWaiting) {
    return null;
  }
  const button = (verb: Action) => {
    const icon = ACTION_ICONS[verb];
    return (
      <Button
        key={verb}
        tone={verb === steps[0] ? "primary" : DANGER.includes(verb) ? "danger" : "secondary"}
        aria-haspopup="dialog"
        onClick={() => choose(() => ({ action: verb }))}
      >
        {icon && <Icon name={icon} size={18} />}
        {i18n._(ACTION_WORDS[verb])}
      </Button>
    );
  };
  return (
    <Card title={isWaiting ? <Trans>Où elle en est</Trans> : <Trans>Prochaine étape</Trans>}>
      {isWaiting && <ReferralProgress referral={referral} />}
      {steps.length > 0 && <div className={styles.actions}>{steps.map(button)}</div>}
      {seldom.length > 0 && <More label={<Trans>Autres actions</Trans>}>{seldom.map(button)}</More>}
      {action && open.includes(action) && (
        <ActionDialog
          action={action}
          referralId={referral.id}
          version={referral.version}
          needsConsent={
            referral.prospect !== null && referral.prospect !== undefined && !referral.prospect.consentGivenAt
          }
          currency={referral.receiver?.region.currency}
          onClose={() => close(action)}
        />
      )}
    </Card>
  );
}
