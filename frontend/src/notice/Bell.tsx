import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useSignal } from "@/lib/signal";
import { Icon } from "@/ui/Icon";
import styles from "./Bell.module.css";
import { unread } from "./unread";

const MOST = 99;

/** The way to what the person was told, with how much of it they have not read. */
export function Bell({ className = "", children }: { className?: string | undefined; children?: ReactNode }) {
  const { t } = useLingui();
  const count = useSignal(unread);
  return (
    <Link
      to="/notifications"
      className={`${className} ${styles.bell}`}
      aria-label={count ? t`Notifications, ${count} à lire` : t`Notifications`}
    >
      <Icon name="bell" />
      {children && <span>{children}</span>}
      {count > 0 && <span className={styles.count}>{count > MOST ? `${MOST}+` : count}</span>}
    </Link>
  );
}
