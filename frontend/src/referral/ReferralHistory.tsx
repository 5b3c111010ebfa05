import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { ReferralHistory_referral$key } from "@/__generated__/ReferralHistory_referral.graphql";
import { formatInstant } from "@/lib/format";
import { Card } from "@/ui/Card";
import styles from "./ReferralHistory.module.css";
import { statusWords } from "./words";

/** Every change, newest first. Nothing in it is ever edited. */
export function ReferralHistory(props: { referral: ReferralHistory_referral$key }) {
  const { i18n } = useLingui();
  const { history } = useFragment(
    graphql`
      fragment ReferralHistory_referral on Referral {
        history {
          sequence
          occurredAt
          actorKind
          actor {
            displayName
          }
          toStatus
          note
        }
      }
    `,
    props.referral,
  );
  return (
    <Card title={<Trans>Historique</Trans>}>
      <ol className={styles.history}>
        {[...history].reverse().map((event) => (
          <li key={event.sequence} className={styles.event}>
            <p className={styles.status}>{i18n._(statusWords(event.toStatus))}</p>
            <p className={styles.when}>
              {event.actor?.displayName ?? <Actor kind={event.actorKind} />}
              {" · "}
              <time dateTime={event.occurredAt}>{formatInstant(event.occurredAt)}</time>
            </p>
            {event.note && <p className={styles.note}>{event.note}</p>}
          </li>
        ))}
      </ol>
    </Card>
  );
}

function Actor({ kind }: { kind: string }) {
  switch (kind) {
    case "PROSPECT":
      return <Trans>La personne recommandée</Trans>;
    case "OFFICER":
      return <Trans>Un responsable</Trans>;
    default:
      return <Trans>Automatique</Trans>;
  }
}
