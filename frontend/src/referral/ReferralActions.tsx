import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { ReferralActions_referral$key } from "@/__generated__/ReferralActions_referral.graphql";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Icon } from "@/ui/Icon";
import { ActionDialog } from "./ActionDialog";
import { ACTION_ICONS, ACTION_WORDS, type Action, knownActions } from "./actions";
import styles from "./ReferralActions.module.css";
import type { ReferralSearch } from "./search";

const DANGER: readonly Action[] = ["DISPUTE", "WITHDRAW"];

const route = getRouteApi("/member/recommandations/$id");

/** What the server says may be done now: the next step first. The open form is in the address, and survives a reload. */
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
  const navigate = useNavigate();
  const { action } = route.useSearch();
  const choose = (search: ReferralSearch) =>
    void navigate({
      to: "/recommandations/$id",
      params: { id: referral.id },
      search,
      replace: true,
      resetScroll: false,
    });
  const open = knownActions(referral.viewerActions);
  const [first] = open;
  if (!first) {
    return null;
  }
  return (
    <Card title={<Trans>Prochaine étape</Trans>}>
      <div className={styles.actions}>
        {open.map((verb) => {
          const icon = ACTION_ICONS[verb];
          return (
            <Button
              key={verb}
              tone={verb === first ? "primary" : DANGER.includes(verb) ? "danger" : "secondary"}
              aria-haspopup="dialog"
              onClick={() => choose({ action: verb })}
            >
              {icon && <Icon name={icon} size={18} />}
              {i18n._(ACTION_WORDS[verb])}
            </Button>
          );
        })}
      </div>
      {action && open.includes(action) && (
        <ActionDialog
          action={action}
          referralId={referral.id}
          version={referral.version}
          needsConsent={
            referral.prospect !== null && referral.prospect !== undefined && !referral.prospect.consentGivenAt
          }
          onClose={() => choose({})}
        />
      )}
    </Card>
  );
}
