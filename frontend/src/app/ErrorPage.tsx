import { Trans, useLingui } from "@lingui/react/macro";
import type { ErrorComponentProps } from "@tanstack/react-router";
import { useOnline } from "@/lib/online";
import { Outdated, Unreachable } from "@/lib/problem";
import { Button } from "@/ui/Button";
import { buttonClass } from "@/ui/buttonClass";
import { EmptyState } from "@/ui/EmptyState";
import styles from "./ErrorPage.module.css";
import { OutdatedPage } from "./OutdatedPage";
import { SignInUnreachable } from "./SignInUnreachable";

export function ErrorPage({ error, reset }: ErrorComponentProps) {
  if (error instanceof Outdated) {
    return <OutdatedPage onAgain={reset} />;
  }
  return error instanceof Unreachable ? <SignInUnreachable /> : <Problem />;
}

function Problem() {
  const { t } = useLingui();
  const isOnline = useOnline();
  const title = isOnline ? t`Cette page n’a pas pu s’ouvrir` : t`Vous êtes hors ligne`;
  return (
    <>
      <title>{`${title} · Entregent`}</title>
      <EmptyState
        icon={isOnline ? "warning" : "offline"}
        title={<h1>{title}</h1>}
        action={
          <div className={styles.actions}>
            <Button tone="primary" onClick={() => location.reload()}>
              <Trans>Réessayer</Trans>
            </Button>
            <a href="/semaine" className={buttonClass()}>
              <Trans>Ma semaine</Trans>
            </a>
          </div>
        }
      >
        {isOnline ? (
          <Trans>Rien de ce que vous avez saisi n’est perdu. Réessayez dans un instant.</Trans>
        ) : (
          <Trans>
            Cette page a besoin du réseau. Vous pouvez tout de même donner une recommandation : elle partira au retour
            du réseau.
          </Trans>
        )}
      </EmptyState>
    </>
  );
}
