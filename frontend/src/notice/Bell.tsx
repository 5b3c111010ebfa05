import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useSignal } from "@/lib/signal";
import { Icon } from "@/ui/Icon";
import styles from "./Bell.module.css";
import { unread } from "./unread";

const MOST = 99;

/** The way to what the person was told, with how much of it they have not read. Alone it is a bell, and its name is said. */
export function Bell({ className = "", isAlone = false }: { className?: string | undefined; isAlone?: boolean }) {
  const count = useSignal(unread);
  return (
    <Link to="/notifications" className={`${className} ${isAlone ? styles.alone : ""}`}>
      <Icon name="bell" />
      <span className={isAlone ? "visually-hidden" : ""}>
        <Trans>Notifications</Trans>
      </span>{" "}
      {count > 0 && (
        <span className={styles.count}>
          {count > MOST ? `${MOST}+` : count}
          <span className="visually-hidden">
            {" "}
            <Trans>à lire</Trans>
          </span>
        </span>
      )}
    </Link>
  );
}
