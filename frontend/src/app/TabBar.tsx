import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { inWords, keyOf, type NamedPlace, targetOf } from "@/frame/feature";
import type { Person } from "@/frame/person";
import { Icon } from "@/ui/Icon";
import { leadsOf, PLACES } from "./places";
import styles from "./TabBar.module.css";

/** The phone's navigation, under the thumb. */
export function TabBar({ person }: { person: Person | undefined }) {
  const { t, i18n } = useLingui();
  const tab = (place: NamedPlace) => (
    <Link key={keyOf(place)} {...targetOf(place)} className={styles.tab ?? ""}>
      <Icon name={place.icon} size={22} />
      {inWords(i18n, place.short)}
    </Link>
  );
  return (
    <nav className={styles.bar} aria-label={t`Navigation principale`}>
      {PLACES.slice(0, 2).map(tab)}
      {leadsOf(person).map((lead) => (
        <Link key={keyOf(lead)} {...targetOf(lead)} className={`${styles.tab} ${styles.give}`}>
          <span className={styles.round}>
            <Icon name={lead.icon} size={24} />
          </span>
          {inWords(i18n, lead.short)}
        </Link>
      ))}
      {PLACES.slice(2).map(tab)}
    </nav>
  );
}
