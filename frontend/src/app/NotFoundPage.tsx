import { Trans, useLingui } from "@lingui/react/macro";
import { buttonClass } from "@/ui/buttonClass";
import { EmptyState } from "@/ui/EmptyState";
import { Logo } from "@/ui/Logo";
import styles from "./NotFoundPage.module.css";

export function NotFoundPage() {
  const { t } = useLingui();
  return (
    <main id="contenu" className={styles.alone}>
      <a href="/" className={styles.brand}>
        <Logo />
        Entregent
      </a>
      <title>{`${t`Page introuvable`} · Entregent`}</title>
      <EmptyState
        icon="search"
        title={
          <h1>
            <Trans>Page introuvable</Trans>
          </h1>
        }
        action={
          <div className={styles.ways}>
            <a href="/semaine" className={buttonClass("primary")}>
              <Trans>Ma semaine</Trans>
            </a>
            <a href="/" className={buttonClass()}>
              <Trans>Revenir à l’accueil</Trans>
            </a>
          </div>
        }
      >
        <Trans>Cette adresse ne mène nulle part, ou elle n’est pas ouverte à votre compte.</Trans>
      </EmptyState>
    </main>
  );
}
