import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useRelayEnvironment } from "react-relay";
import { useSending } from "@/access/useSending";
import { useSignal } from "@/lib/signal";
import { Notice } from "@/ui/Notice";
import { showToast } from "@/ui/toast";
import { OutboxRefusal } from "./OutboxRefusal";
import { readOutbox, waiting } from "./outbox";
import { sendWaiting } from "./sendWaiting";
import { takeOverFormer } from "./takeOver";

/** Sends what waits for the network, and says what still does. */
export function Outbox({ giverIds }: { giverIds: readonly string[] }) {
  const { t } = useLingui();
  const entries = useSignal(waiting).filter((entry) => giverIds.includes(entry.input.giverId ?? ""));
  const failure = t`Le service n’a pas pu la prendre, plusieurs fois de suite. Réessayez plus tard, ou corrigez-la.`;
  const environment = useRelayEnvironment();
  useSending(giverIds.join(), {
    waiting,
    open: () =>
      takeOverFormer(giverIds)
        .catch(() => undefined)
        .then(readOutbox),
    sendAll: () => sendWaiting(environment, giverIds, failure),
    isAnythingDue: () =>
      waiting.get().some(({ input, refusal }) => refusal === null && giverIds.includes(input.giverId ?? "")),
    tell: (sent) =>
      showToast(
        <Plural
          value={sent}
          one="# recommandation en attente est partie"
          many="# de recommandations en attente sont parties"
          other="# recommandations en attente sont parties"
        />,
      ),
  });
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
