import { Trans } from "@lingui/react/macro";
import { session, signInAddress } from "@/access/session";
import { useSignal } from "@/lib/signal";

/** The way in. Until it is known who is there it is a visitor's, as the server wrote it. */
export function SessionLink() {
  const { isSignedIn } = useSignal(session);
  return (
    <a href={isSignedIn ? "/semaine" : signInAddress("/semaine")} className="public-button">
      {isSignedIn ? <Trans>Ma semaine</Trans> : <Trans>Se connecter</Trans>}
    </a>
  );
}
