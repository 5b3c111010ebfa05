import type { ReactNode } from "react";
import { Icon } from "./Icon";
import styles from "./More.module.css";

/** What is seldom wanted, one press away. */
export function More({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <details className={styles.more}>
      <summary className={styles.summary}>
        {label}
        <Icon name="down" size={14} />
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
