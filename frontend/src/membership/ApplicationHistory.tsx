import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { ApplicationHistory_application$key } from "@/__generated__/ApplicationHistory_application.graphql";
import { formatDay, formatInstant, formatMoney } from "@/lib/format";
import { Card } from "@/ui/Card";
import styles from "./ApplicationHistory.module.css";
import { actionWords } from "./words";

/** What the installation does by itself. */
const AUTOMATIC: readonly string[] = [
  "PROLONG_VOTE",
  "ADOPT",
  "ADOPT_CONDITIONALLY",
  "TURN_DOWN",
  "MISS_QUORUM",
  "EXPIRE",
];

/** Every step, newest first; for whoever leads the application on. */
export function ApplicationHistory(props: { application: ApplicationHistory_application$key }) {
  const { i18n } = useLingui();
  const { history } = useFragment(
    graphql`
      fragment ApplicationHistory_application on Application {
        history {
          sequence
          occurredAt
          action
          happenedOn
          amount {
            minorUnits
            currency
          }
          note
          doneBy
        }
      }
    `,
    props.application,
  );
  if (history.length === 0) {
    return null;
  }
  return (
    <Card title={<Trans>Historique</Trans>}>
      <ol className={styles.history}>
        {[...history].reverse().map((event) => (
          <li key={event.sequence}>
            <p className={styles.action}>
              {[
                i18n._(actionWords(event.action)),
                event.happenedOn && formatDay(event.happenedOn),
                event.amount && formatMoney(event.amount),
              ]
                .filter(Boolean)
                .join(" · ")}
            </p>
            <p className={styles.when}>
              {event.doneBy ??
                (AUTOMATIC.includes(event.action) ? <Trans>Automatique</Trans> : <Trans>Le candidat</Trans>)}
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
