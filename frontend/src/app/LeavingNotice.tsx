import { Trans } from "@lingui/react/macro";
import { session } from "@/access/session";
import { useSignal } from "@/lib/signal";
import { Notice } from "@/ui/Notice";

/** Somebody signed out here, and the server doesn't know it yet. */
export function LeavingNotice() {
  const { isLeaving } = useSignal(session);
  return (
    isLeaving && (
      <Notice title={<Trans>Vous êtes déconnecté de cet appareil</Trans>}>
        <Trans>Le réseau ne répond pas : votre session se fermera aussi sur le service dès qu’il sera revenu.</Trans>
      </Notice>
    )
  );
}
