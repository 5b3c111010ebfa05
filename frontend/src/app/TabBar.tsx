import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { Icon } from "@/ui/Icon";
import { PLACES } from "./navigation";
import styles from "./TabBar.module.css";

/** The phone's navigation, under the thumb. */
export function TabBar({ canGive }: { canGive: boolean }) {
  const { t, i18n } = useLingui();
  const tab = (place: (typeof PLACES)[number]) => (
    <Link key={place.to} to={place.to} className={styles.tab ?? ""}>
      <Icon name={place.icon} size={22} />
      {i18n._(place.short)}
    </Link>
  );
  return (
    <nav className={styles.bar} aria-label={t`Navigation principale`}>
      {PLACES.slice(0, 2).map(tab)}
      {canGive && (
        <Link to="/recommander" className={`${styles.tab} ${styles.give}`}>
          <span className={styles.round}>
            <Icon name="give" size={24} />
          </span>
          <Trans>Recommander</Trans>
        </Link>
      )}
      {PLACES.slice(2).map(tab)}
    </nav>
  );
}
