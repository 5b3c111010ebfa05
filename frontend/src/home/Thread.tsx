import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import styles from "./Thread.module.css";

/** One referral as its two members see it: an example, drawn as the product draws it. */
export function Thread() {
  const { t } = useLingui();
  return (
    <figure className={styles.thread} aria-label={t`Exemple d’une recommandation suivie`}>
      <figcaption className={styles.caption}>
        <Trans>De Maud, fleuriste, à Ronan, menuisier</Trans>
      </figcaption>
      <ol className={styles.steps}>
        <Step when={<Trans>mardi, 8 h 12</Trans>}>
          <Trans>Donnée, à la table du petit déjeuner</Trans>
        </Step>
        <Step when={<Trans>mardi, 11 h</Trans>}>
          <Trans>Contact pris</Trans>
        </Step>
        <Step when={<Trans>jeudi</Trans>}>
          <Trans>Devis remis</Trans>
        </Step>
        <Step when={<Trans>trois semaines après</Trans>} isLast>
          <Trans>Merci : 6 400 €</Trans>
        </Step>
      </ol>
    </figure>
  );
}

function Step({ when, children, isLast = false }: { when: ReactNode; children: ReactNode; isLast?: boolean }) {
  return (
    <li className={isLast ? `${styles.step} ${styles.last}` : styles.step}>
      <span className={styles.what}>{children}</span>
      <span className={styles.when}>{when}</span>
    </li>
  );
}
