import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { inWords, keyOf, targetOf } from "@/frame/feature";
import type { Person } from "@/frame/person";
import { Bell } from "@/notice/Bell";
import { Avatar } from "@/ui/Avatar";
import { buttonClass } from "@/ui/buttonClass";
import { Icon } from "@/ui/Icon";
import { Logo } from "@/ui/Logo";
import { leadsOf, ownPlaces, PLACES } from "./places";
import styles from "./SideNavigation.module.css";

type Props = { person: Person | undefined; onMenu: () => void; onSearch: () => void };

export function SideNavigation({ person, onMenu, onSearch }: Props) {
  const { t, i18n } = useLingui();
  return (
    <header className={`${styles.side} no-print`}>
      <Link to="/semaine" className={styles.brand ?? ""}>
        <Logo />
        Entregent
      </Link>
      {leadsOf(person).map((lead) => (
        <Link key={keyOf(lead)} {...targetOf(lead)} className={buttonClass("primary", "wide")}>
          <Icon name={lead.icon} />
          {inWords(i18n, lead.name)}
        </Link>
      ))}
      <nav aria-label={t`Navigation principale`} className={styles.places}>
        {PLACES.map((place) => (
          <Link key={keyOf(place)} {...targetOf(place)} className={styles.place ?? ""}>
            <Icon name={place.icon} />
            {inWords(i18n, place.name)}
          </Link>
        ))}
        {ownPlaces(person).map((place) => (
          <Link key={keyOf(place)} {...targetOf(place)} className={styles.place ?? ""}>
            <Icon name={place.icon} />
            {inWords(i18n, place.short)}
          </Link>
        ))}
      </nav>
      <div className={styles.foot}>
        {person?.memberships[0] && <Bell className={styles.place} />}
        <button type="button" className={styles.place} onClick={onSearch}>
          <Icon name="search" />
          <Trans>Rechercher</Trans>
          <kbd className={styles.key}>Ctrl K</kbd>
        </button>
        <button type="button" className={styles.place} onClick={onMenu} aria-haspopup="dialog">
          {person ? <Avatar name={person.name} /> : <Icon name="person" />}
          <span className={person ? "visually-hidden" : undefined}>
            <Trans>Mon compte</Trans>
          </span>
          {person && <span className={styles.name}>{person.name}</span>}
        </button>
      </div>
    </header>
  );
}
