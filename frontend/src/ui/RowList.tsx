import type { ReactNode } from "react";
import styles from "./RowList.module.css";

/** Rows that each open something. */
export function RowList({ children, label }: { children: ReactNode; label?: string | undefined }) {
  return (
    <ul className={styles.list} aria-label={label}>
      {children}
    </ul>
  );
}

type RowProps = {
  lead?: ReactNode;
  /** Holds the row's link; styles stretch it over the whole row. */
  title: ReactNode;
  detail?: ReactNode;
  aside?: ReactNode;
};

export function Row({ lead, title, detail, aside }: RowProps) {
  return (
    <li className={styles.row}>
      {lead}
      <div className={styles.words}>
        <div className={styles.title}>{title}</div>
        {detail && <div className={styles.detail}>{detail}</div>}
      </div>
      {aside && <div className={styles.aside}>{aside}</div>}
    </li>
  );
}
