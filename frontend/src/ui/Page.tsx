import type { ReactNode } from "react";
import styles from "./Page.module.css";

type Props = {
  title: string;
  /** Stands above the heading: where this page hangs. */
  above?: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
  width?: "narrow" | "wide";
};

/** A page's frame: the document's title, one heading, its actions, its content. */
export function Page({ title, above, lead, actions, children, width = "wide" }: Props) {
  return (
    <div className={`${styles.page} ${styles[width]}`}>
      <title>{`${title} · Entregent`}</title>
      <header className={styles.header}>
        <div className={styles.words}>
          {above && <div className={styles.above}>{above}</div>}
          <h1>{title}</h1>
          {lead && <div className={styles.lead}>{lead}</div>}
        </div>
        {actions && <div className={`${styles.actions} no-print`}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}
