import type { ReactNode } from "react";
import { Icon, type IconName } from "./Icon";
import styles from "./Notice.module.css";

type Tone = "info" | "warning" | "danger" | "success";
const ICONS: Record<Tone, IconName> = { info: "info", warning: "warning", danger: "warning", success: "check" };

type Props = {
  tone?: Tone;
  title?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  /** Announced at once, as a danger always is. */
  isUrgent?: boolean;
};

/** Something to know, in the flow of the page. */
export function Notice({ tone = "info", title, children, actions, isUrgent = tone === "danger" }: Props) {
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={isUrgent ? "alert" : undefined}>
      <Icon name={ICONS[tone]} />
      <div className={styles.body}>
        {title && <p className={styles.title}>{title}</p>}
        {children && <div>{children}</div>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
