import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { Person } from "@/frame/person";
import { Bell } from "@/notice/Bell";
import { Button } from "@/ui/Button";
import { buttonClass } from "@/ui/buttonClass";
import { Icon } from "@/ui/Icon";
import { Logo } from "@/ui/Logo";
import styles from "./TopBar.module.css";

type Props = { person: Person | undefined; onMenu: () => void; onSearch: () => void };

/** The phone's head of the page. */
export function TopBar({ person, onMenu, onSearch }: Props) {
  const { t } = useLingui();
  return (
    <header className={`${styles.bar} no-print`}>
      <Link to="/semaine" className={styles.brand ?? ""} aria-label={t`Entregent, ma semaine`}>
        <Logo />
        <span aria-hidden="true">Entregent</span>
      </Link>
      <div className={styles.actions}>
        {person?.memberships[0] && <Bell className={buttonClass("quiet", "square")} isAlone />}
        <Button tone="quiet" shape="square" onClick={onSearch} aria-label={t`Rechercher`} aria-haspopup="dialog">
          <Icon name="search" />
        </Button>
        <Button tone="quiet" shape="square" onClick={onMenu} aria-label={t`Mon compte`} aria-haspopup="dialog">
          <Icon name="person" />
        </Button>
      </div>
    </header>
  );
}
