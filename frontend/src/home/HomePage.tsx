import { Trans, useLingui } from "@lingui/react/macro";
import { session, signInAddress } from "@/access/session";
import { useSignal } from "@/lib/signal";
import { buttonClass } from "@/ui/buttonClass";
import styles from "./HomePage.module.css";
import { Promises } from "./Promises";
import { Thread } from "./Thread";
import { Views } from "./Views";

export function HomePage() {
  const { t } = useLingui();
  const { isSignedIn } = useSignal(session);
  return (
    <div className={styles.home}>
      <title>{t`Entregent · Les recommandations d’affaires, suivies jusqu’au merci`}</title>
      <section className={styles.hero}>
        <div className={styles.words}>
          <h1 className={styles.title}>
            <Trans>Recommander quelqu’un, et savoir ce qui en est advenu.</Trans>
          </h1>
          <p className={styles.lead}>
            <Trans>
              Entregent tient le fil des recommandations d’affaires de votre groupe : données en vingt secondes, suivies
              pas à pas, remerciées quand l’affaire est conclue.
            </Trans>
          </p>
          <div className={styles.actions}>
            <a href={isSignedIn ? "/semaine" : signInAddress("/semaine")} className={buttonClass("primary")}>
              {isSignedIn ? <Trans>Ouvrir ma semaine</Trans> : <Trans>Se connecter</Trans>}
            </a>
          </div>
        </div>
        <Thread />
      </section>
      <Promises />
      <Views />
    </div>
  );
}
