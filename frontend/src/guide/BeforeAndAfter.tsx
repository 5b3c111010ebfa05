import { Trans } from "@lingui/react/macro";
import styles from "./BeforeAndAfter.module.css";

type Props = { before: string; after: string };

/** What a field said and what it says since, or is to say. */
export function BeforeAndAfter({ before, after }: Props) {
  return (
    <div className={styles.values}>
      <p>
        <span className="visually-hidden">
          <Trans>Avant :</Trans>{" "}
        </span>
        {before ? <del>{before}</del> : <Trans>rien</Trans>}
      </p>
      <p>
        <span className="visually-hidden">
          <Trans>Après :</Trans>{" "}
        </span>
        {after ? <ins>{after}</ins> : <Trans>rien</Trans>}
      </p>
    </div>
  );
}
