import { Plural, Trans } from "@lingui/react/macro";
import { useEffect } from "react";
import { useRelayEnvironment } from "react-relay";
import { useSignal } from "@/lib/signal";
import { Notice } from "@/ui/Notice";
import { showToast } from "@/ui/toast";
import { OutboxRefusal } from "./OutboxRefusal";
import { readOutbox, waiting } from "./outbox";
import { sendWaiting } from "./sendWaiting";

/** A network that has just come back often refuses the first request. */
const RETRY_MS = 5_000;

/** Sends what waits whenever there may be a network again, and says what still waits. */
export function Outbox({ giverIds }: { giverIds: readonly string[] }) {
  const environment = useRelayEnvironment();
  const entries = useSignal(waiting).filter((entry) => giverIds.includes(entry.input.giverId ?? ""));
  const ids = giverIds.join();
  useEffect(() => {
    const send = async () => {
      const sent = await sendWaiting(environment, ids.split(","));
      if (sent > 0) {
        showToast(
          <Plural
            value={sent}
            one="# recommandation en attente est partie"
            many="# de recommandations en attente sont parties"
            other="# recommandations en attente sont parties"
          />,
        );
      }
    };
    const mayArrive = () => navigator.onLine && document.visibilityState === "visible";
    const sendIfAny = () => waiting.get().length > 0 && mayArrive() && void send();
    void readOutbox().then(sendIfAny, () => undefined);
    const timer = setInterval(sendIfAny, RETRY_MS);
    addEventListener("online", sendIfAny);
    document.addEventListener("visibilitychange", sendIfAny);
    return () => {
      clearInterval(timer);
      removeEventListener("online", sendIfAny);
      document.removeEventListener("visibilitychange", sendIfAny);
    };
  }, [environment, ids]);
  const unsent = entries.filter((entry) => entry.refusal === null);
  return (
    <>
      {unsent.length > 0 && (
        <Notice
          title={
            <Plural
              value={unsent.length}
              one="# recommandation attend le réseau"
              many="# de recommandations attendent le réseau"
              other="# recommandations attendent le réseau"
            />
          }
        >
          <Trans>
            Gardée sur cet appareil, envoyée une seule fois au retour du réseau : pour{" "}
            {unsent.map((entry) => entry.receiverName).join(", ")}.
          </Trans>
        </Notice>
      )}
      {entries.map((entry) => entry.refusal !== null && <OutboxRefusal key={entry.id} entry={entry} />)}
    </>
  );
}
