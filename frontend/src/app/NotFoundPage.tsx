import { Trans, useLingui } from "@lingui/react/macro";
import { buttonClass } from "@/ui/buttonClass";
import { EmptyState } from "@/ui/EmptyState";

export function NotFoundPage() {
  const { t } = useLingui();
  return (
    <main id="contenu">
      <title>{`${t`Page introuvable`} · Entregent`}</title>
      <EmptyState
        icon="search"
        title={
          <h1>
            <Trans>Page introuvable</Trans>
          </h1>
        }
        action={
          <a href="/" className={buttonClass("primary")}>
            <Trans>Revenir à l’accueil</Trans>
          </a>
        }
      >
        <Trans>Cette adresse ne mène nulle part, ou elle n’est pas ouverte à votre compte.</Trans>
      </EmptyState>
    </main>
  );
}
