import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useState } from "react";
import { openSession, session } from "@/access/session";
import { useSignal } from "@/lib/signal";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";

/** Nobody is signed in here, and nobody can be without the server: as soon as it answers the page goes on. */
export function SignInUnreachable() {
  const { t } = useLingui();
  const [isAsking, setAsking] = useState(false);
  const { isUnreachable } = useSignal(session);
  useEffect(() => {
    if (!isUnreachable) {
      location.reload();
    }
  }, [isUnreachable]);
  const title = t`Il faut le réseau pour se connecter`;
  return (
    <>
      <title>{`${title} · Entregent`}</title>
      <EmptyState
        icon="offline"
        title={<h1>{title}</h1>}
        action={
          <Button
            tone="primary"
            isPending={isAsking}
            onClick={() => {
              setAsking(true);
              void openSession().then(() => setAsking(false));
            }}
          >
            <Trans>Réessayer</Trans>
          </Button>
        }
      >
        <Trans>
          Personne n’est connecté sur cet appareil, et le service ne répond pas. Réessayez dès que le réseau est revenu.
        </Trans>
      </EmptyState>
    </>
  );
}
