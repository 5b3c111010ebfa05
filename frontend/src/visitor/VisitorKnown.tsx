import { Trans } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { VisitorKnown_visitor$key } from "@/__generated__/VisitorKnown_visitor.graphql";
import { Icon } from "@/ui/Icon";
import { isUndecided } from "./outcomes";
import styles from "./VisitorKnown.module.css";

/** What whoever decides should know, and the visitor is never told: a seat that is taken, a member, one visit too many. */
export function VisitorKnown(props: { visitor: VisitorKnown_visitor$key }) {
  const visitor = useFragment(
    graphql`
      fragment VisitorKnown_visitor on Visitor {
        status
        words
        visitNumber
        mostVisits
        isBeyondLimit
        isMember
        seatHolder {
          displayName
        }
      }
    `,
    props.visitor,
  );
  const { words, visitNumber, mostVisits, seatHolder } = visitor;
  const quoted = `«\u00a0${words}\u00a0»`;
  const holder = isUndecided(visitor.status) ? seatHolder?.displayName : null;
  return (
    <>
      {words && <p className={styles.words}>{quoted}</p>}
      {holder && (
        <p className={styles.warning}>
          <Icon name="warning" size={16} />
          <Trans>Conflit de métier : la place est tenue par {holder}. L’invité n’en sait rien.</Trans>
        </p>
      )}
      {visitor.isMember && (
        <p className={styles.warning}>
          <Icon name="warning" size={16} />
          <Trans>Cette adresse ou ce numéro est celui d’un membre de la région.</Trans>
        </p>
      )}
      {visitor.isBeyondLimit && (
        <p className={styles.warning}>
          <Icon name="warning" size={16} />
          <Trans>
            Visite n° {visitNumber} : la région en prévoit {mostVisits} au plus.
          </Trans>
        </p>
      )}
    </>
  );
}
