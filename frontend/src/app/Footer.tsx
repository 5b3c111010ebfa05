import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import styles from "./Footer.module.css";

/** children: what else stands there. */
export function Footer({ children }: { children?: ReactNode }) {
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
      {children}
    </footer>
  );
}
