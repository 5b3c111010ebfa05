import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { session, signInAddress } from "@/access/session";
import { useSignal } from "@/lib/signal";
import { buttonClass } from "@/ui/buttonClass";
import { Logo } from "@/ui/Logo";
import { Notice } from "@/ui/Notice";
import { Footer } from "./Footer";
import { Preferences } from "./Preferences";
import styles from "./PublicLayout.module.css";
import { SkipLink } from "./SkipLink";

export function PublicLayout({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  const { isKnown, isSignedIn, isLeaving } = useSignal(session);
  return (
    <div className={styles.layout}>
      <SkipLink />
      <header className={styles.header}>
        <a href="/" className={styles.brand} aria-label={t`Entregent, accueil`}>
          <Logo />
          Entregent
        </a>
        <div className={styles.session}>
          {isKnown && (
            <a href={isSignedIn ? "/semaine" : signInAddress("/semaine")} className={buttonClass()}>
              {isSignedIn ? <Trans>Ma semaine</Trans> : <Trans>Se connecter</Trans>}
            </a>
          )}
        </div>
      </header>
      <main id="contenu" tabIndex={-1} className={styles.main}>
        {isLeaving && (
          <Notice title={<Trans>Vous êtes déconnecté de cet appareil</Trans>}>
            <Trans>
              Le réseau ne répond pas : votre session se fermera aussi sur le service dès qu’il sera revenu.
            </Trans>
          </Notice>
        )}
        {children}
      </main>
      <Footer>
        <Preferences />
      </Footer>
    </div>
  );
}
