import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect } from "react";
import { useOnline } from "@/lib/online";
import { takeNewVersion } from "@/lib/version";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";

/** The page's code could not be loaded: without a network, or since a new version has replaced it. */
export function OutdatedPage({ onAgain }: { onAgain: () => void }) {
  const { t } = useLingui();
  const isOnline = useOnline();
  useEffect(() => {
    takeNewVersion();
  }, []);
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
          <Button tone="primary" onClick={canReload ? () => location.reload() : onAgain}>
            {isOnline ? <Trans>Recharger</Trans> : <Trans>Réessayer</Trans>}
          </Button>
        }
      >
        {isOnline ? (
          <Trans>
            Une nouvelle version vient sans doute d’être installée. Rien de ce que vous avez saisi n’est perdu :
            rechargez la page.
          </Trans>
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
