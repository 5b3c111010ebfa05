import { Trans } from "@lingui/react/macro";
import styles from "./Footer.module.css";
import { Preferences } from "./Preferences";

/** Brief: where the preferences stand elsewhere. */
export function Footer({ isBrief = false }: { isBrief?: boolean }) {
  return (
    <footer className={`${styles.footer} no-print`}>
      <ul className={styles.links}>
        <li>
          <a href="/accessibilite">
            <Trans>Accessibilité : partiellement conforme</Trans>
          </a>
        </li>
        <li>
          <a href="/mentions-legales">
            <Trans>Mentions légales et données personnelles</Trans>
          </a>
        </li>
      </ul>
      {!isBrief && <Preferences />}
    </footer>
  );
}
