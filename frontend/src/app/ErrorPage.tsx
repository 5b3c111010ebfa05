import { Trans, useLingui } from "@lingui/react/macro";
import { type ErrorComponentProps, useRouter } from "@tanstack/react-router";
import { useEffect, useEffectEvent } from "react";
import { failureOf } from "@/access/failure";
import { useOnline } from "@/lib/online";
import { codeOf, Outdated, Unreachable } from "@/lib/problem";
import { Button } from "@/ui/Button";
import { buttonClass } from "@/ui/buttonClass";
import { EmptyState } from "@/ui/EmptyState";
import { Skeleton } from "@/ui/Skeleton";
import { renewClient } from "./client";
import { correctionOf } from "./correction";
import styles from "./ErrorPage.module.css";
import { OutdatedPage } from "./OutdatedPage";
import { SignInUnreachable } from "./SignInUnreachable";

/** In the place of a page that could not be shown. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  if (error instanceof Outdated) {
    return <OutdatedPage onAgain={reset} />;
  }
  return error instanceof Unreachable ? <SignInUnreachable /> : <Failed error={error} />;
}

/** An address at fault is corrected without a word. */
function Failed({ error }: { error: unknown }) {
  const router = useRouter();
  const correction = correctionOf(error, router.state.location.search);
  function again() {
    renewClient();
    void router.invalidate();
  }
  const correct = useEffectEvent(() => {
    if (correction) {
      void router.navigate({ to: ".", search: correction as never, replace: true });
    }
  });
  useEffect(() => correct(), []);
  const onOnline = useEffectEvent(again);
  useEffect(() => {
    const listener = () => onOnline();
    addEventListener("online", listener);
    return () => removeEventListener("online", listener);
  }, []);
  return correction ? <Skeleton /> : <Problem error={error} onAgain={again} />;
}

function Problem({ error, onAgain }: { error: unknown; onAgain: () => void }) {
  const { t } = useLingui();
  const isOnline = useOnline();
  const failure = failureOf(error);
  if (failure.kind === "signedOut") {
    const title = t`Votre session est terminée`;
    return (
      <>
        <title>{`${title} · Entregent`}</title>
        <EmptyState
          icon="person"
          title={<h1>{title}</h1>}
          action={
            <a href={failure.signIn} className={buttonClass("primary")}>
              <Trans>Me reconnecter</Trans>
            </a>
          }
        >
          <Trans>Rien de ce que vous avez saisi n’est perdu. Reconnectez-vous pour revenir ici.</Trans>
        </EmptyState>
      </>
    );
  }
  if (["BAD_USER_INPUT", "FORBIDDEN"].includes(codeOf(error) ?? "")) {
    return <Unknown />;
  }
  const title = isOnline ? t`Cette page n’a pas pu s’ouvrir` : t`Vous êtes hors ligne`;
  return (
    <>
      <title>{`${title} · Entregent`}</title>
      <EmptyState
        icon={isOnline ? "warning" : "offline"}
        title={<h1>{title}</h1>}
        action={
          <div className={styles.actions}>
            <Button tone="primary" onClick={onAgain}>
              <Trans>Réessayer</Trans>
            </Button>
            <a href="/semaine" className={buttonClass()}>
              <Trans>Ma semaine</Trans>
            </a>
          </div>
        }
      >
        {failure.kind === "busy" ? (
          <Trans>Trop de demandes d’un coup. Attendez une minute, puis réessayez.</Trans>
        ) : isOnline ? (
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

/** An address that means nothing to the server even without its parameters. */
function Unknown() {
  const { t } = useLingui();
  const title = t`Page introuvable`;
  return (
    <>
      <title>{`${title} · Entregent`}</title>
      <EmptyState
        icon="search"
        title={<h1>{title}</h1>}
        action={
          <a href="/semaine" className={buttonClass("primary")}>
            <Trans>Ma semaine</Trans>
          </a>
        }
      >
        <Trans>Cette adresse ne mène nulle part, ou elle n’est pas ouverte à votre compte.</Trans>
      </EmptyState>
    </>
  );
}
