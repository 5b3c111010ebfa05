import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { Avatar } from "@/ui/Avatar";
import { buttonClass } from "@/ui/buttonClass";
import { Icon } from "@/ui/Icon";
import { Logo } from "@/ui/Logo";
import { PLACES } from "./navigation";
import type { Person } from "./person";
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
      {(person?.canGive ?? true) && (
        <Link to="/recommander" className={buttonClass("primary", "wide")}>
          <Icon name="give" />
          <Trans>Recommander</Trans>
        </Link>
      )}
      <nav aria-label={t`Navigation principale`} className={styles.places}>
        {PLACES.map((place) => (
          <Link key={place.to} to={place.to} className={styles.place ?? ""}>
            <Icon name={place.icon} />
            {i18n._(place.name)}
          </Link>
        ))}
        {person?.memberships.map(
          ({ chapter }) =>
            chapter && (
              <Link key={chapter.id} to="/groupes/$id" params={{ id: chapter.id }} className={styles.place ?? ""}>
                <Icon name="place" />
                <Trans>Mon groupe</Trans>
              </Link>
            ),
        )}
        {person?.regions.map((region) => (
          <Link key={region.code} to="/region/$code" params={{ code: region.code }} className={styles.place ?? ""}>
            <Icon name="region" />
            {region.name}
          </Link>
        ))}
      </nav>
      <div className={styles.foot}>
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
