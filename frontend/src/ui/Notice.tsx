import type { ReactNode } from "react";
import { Icon, type IconName } from "./Icon";
import styles from "./Notice.module.css";

type Tone = "info" | "warning" | "danger" | "success";
const ICONS: Record<Tone, IconName> = { info: "info", warning: "warning", danger: "warning", success: "check" };

type Props = { tone?: Tone; title?: ReactNode; children?: ReactNode; actions?: ReactNode };

/** Something to know, in the flow of the page. A danger is announced at once. */
export function Notice({ tone = "info", title, children, actions }: Props) {
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={tone === "danger" ? "alert" : undefined}>
      <Icon name={ICONS[tone]} />
      <div className={styles.body}>
        {title && <p className={styles.title}>{title}</p>}
        {children && <div>{children}</div>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
