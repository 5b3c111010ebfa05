import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Icon } from "./Icon";
import styles from "./Stat.module.css";

type Props = {
  label: ReactNode;
  value: ReactNode;
  /** One line of context under the figure. */
  detail?: ReactNode;
  /** How the figure was computed, and from what. */
  explanation?: ReactNode;
  isMain?: boolean;
};

/** A figure that explains itself. */
export function Stat({ label, value, detail, explanation, isMain = false }: Props) {
  return (
    <div className={isMain ? `${styles.stat} ${styles.main}` : styles.stat}>
      <p className={styles.label}>{label}</p>
      <p className={styles.value}>{value}</p>
      {detail && <p className={styles.detail}>{detail}</p>}
      {explanation && (
        <details className={styles.explanation}>
          <summary>
            <Trans>Détail du calcul</Trans>
            <Icon name="down" size={14} />
          </summary>
          <div>{explanation}</div>
        </details>
      )}
    </div>
  );
}

export function Stats({ children }: { children: ReactNode }) {
  return <div className={styles.stats}>{children}</div>;
}
