import { Trans } from "@lingui/react/macro";
import { useLocation } from "@tanstack/react-router";
import { session, signInAddress } from "@/access/session";
import { formatInstant } from "@/lib/format";
import { useOnline } from "@/lib/online";
import { useSignal } from "@/lib/signal";
import { buttonClass } from "@/ui/buttonClass";
import { Notice } from "@/ui/Notice";
import { seenSince } from "./seen";

/** What stands between the person and the server: an ended session, or no network. */
export function SessionNotice() {
  const { hasExpired, wantsSecondFactor } = useSignal(session);
  const isOnline = useOnline();
  const since = useSignal(seenSince);
  const { href } = useLocation();
  if (hasExpired) {
    return (
      <Notice
        tone="warning"
        isUrgent
        title={wantsSecondFactor ? <Trans>Il faut un second facteur</Trans> : <Trans>Votre session a expiré</Trans>}
        actions={
          <a href={signInAddress(href)} className={buttonClass("primary")}>
            {wantsSecondFactor ? <Trans>L’activer</Trans> : <Trans>Se reconnecter</Trans>}
          </a>
        }
      >
        <Trans>Ce que vous avez saisi est gardé : vous le retrouverez tel quel.</Trans>
      </Notice>
    );
  }
  if (!isOnline || since) {
    return (
      <Notice tone="warning" title={isOnline ? <Trans>Le service ne répond pas</Trans> : <Trans>Hors ligne</Trans>}>
        {since ? (
          <Trans>Vous voyez l’état du {formatInstant(since)}. Vos recommandations partiront au retour du réseau.</Trans>
        ) : (
          <Trans>Vos recommandations partiront au retour du réseau.</Trans>
        )}
      </Notice>
    );
  }
  return null;
}
