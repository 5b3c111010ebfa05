import { Trans, useLingui } from "@lingui/react/macro";
import type { ErrorComponentProps } from "@tanstack/react-router";
import { useEffect } from "react";
import { useOnline } from "@/lib/online";
import { Outdated, Unreachable } from "@/lib/problem";
import { takeNewVersion } from "@/lib/version";
import { Button } from "@/ui/Button";
import { buttonClass } from "@/ui/buttonClass";
import { EmptyState } from "@/ui/EmptyState";
import styles from "./ErrorPage.module.css";

export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const { t } = useLingui();
  const isOnline = useOnline();
  const isOutdated = error instanceof Outdated;
  const needsSignIn = error instanceof Unreachable;
  useEffect(() => {
    if (isOutdated) {
      takeNewVersion();
    }
  }, [isOutdated]);
  // Without a network, and without the application's files on the device, a reload ends on the browser's own error page.
  const canReload = isOnline || Boolean(navigator.serviceWorker?.controller);
  const title = isOnline ? t`Cette page n’a pas pu s’ouvrir` : t`Vous êtes hors ligne`;
  return (
    <>
      <title>{`${title} · Entregent`}</title>
      <EmptyState
        icon={isOnline ? "warning" : "offline"}
        title={<h1>{title}</h1>}
        action={
          <div className={styles.actions}>
            <Button tone="primary" onClick={canReload ? () => location.reload() : reset}>
              {isOutdated && isOnline ? <Trans>Recharger</Trans> : <Trans>Réessayer</Trans>}
            </Button>
            {!needsSignIn && (
              <a href="/semaine" className={buttonClass()}>
                <Trans>Ma semaine</Trans>
              </a>
            )}
          </div>
        }
      >
        <Cause isOnline={isOnline} isOutdated={isOutdated} needsSignIn={needsSignIn} />
      </EmptyState>
    </>
  );
}

type Circumstances = { isOnline: boolean; isOutdated: boolean; needsSignIn: boolean };

function Cause({ isOnline, isOutdated, needsSignIn }: Circumstances) {
  if (needsSignIn) {
    return (
      <Trans>
        Personne n’est connecté sur cet appareil, et le service ne répond pas. Réessayez dès que le réseau est revenu.
      </Trans>
    );
  }
  if (!isOnline) {
    return (
      <Trans>
        Cette page a besoin du réseau. Vous pouvez tout de même donner une recommandation : elle partira au retour du
        réseau.
      </Trans>
    );
  }
  return isOutdated ? (
    <Trans>
      Une nouvelle version vient sans doute d’être installée. Rien de ce que vous avez saisi n’est perdu : rechargez la
      page.
    </Trans>
  ) : (
    <Trans>Rien de ce que vous avez saisi n’est perdu. Réessayez dans un instant.</Trans>
  );
}
