import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql, useFragment } from "react-relay";
import type { ReferralActions_referral$key } from "@/__generated__/ReferralActions_referral.graphql";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Icon } from "@/ui/Icon";
import { ActionDialog } from "./ActionDialog";
import { ACTION_ICONS, ACTION_WORDS, type Action, knownActions } from "./actions";
import styles from "./ReferralActions.module.css";

const DANGER: readonly Action[] = ["DISPUTE", "WITHDRAW"];

/** What the server says may be done now: the next step first. */
export function ReferralActions(props: { referral: ReferralActions_referral$key }) {
  const { i18n } = useLingui();
  const referral = useFragment(
    graphql`
      fragment ReferralActions_referral on Referral {
        id
        version
        viewerActions
        prospect {
          consentGivenAt
        }
      }
    `,
    props.referral,
  );
  const [chosen, setChosen] = useState<Action | null>(null);
  const [first, ...others] = knownActions(referral.viewerActions);
  if (!first) {
    return null;
  }
  return (
    <Card title={<Trans>Prochaine étape</Trans>}>
      <div className={styles.actions}>
        {[first, ...others].map((action) => {
          const icon = ACTION_ICONS[action];
          return (
            <Button
              key={action}
              tone={action === first ? "primary" : DANGER.includes(action) ? "danger" : "secondary"}
              aria-haspopup="dialog"
              onClick={() => setChosen(action)}
            >
              {icon && <Icon name={icon} size={18} />}
              {i18n._(ACTION_WORDS[action])}
            </Button>
          );
        })}
      </div>
      {chosen && (
        <ActionDialog
          action={chosen}
          referralId={referral.id}
          version={referral.version}
          needsConsent={
            referral.prospect !== null && referral.prospect !== undefined && !referral.prospect.consentGivenAt
          }
          onClose={() => setChosen(null)}
        />
      )}
    </Card>
  );
}
