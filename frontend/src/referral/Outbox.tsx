import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useSignal } from "@/lib/signal";
import { Notice } from "@/ui/Notice";
import { showToast } from "@/ui/toast";
import { OutboxRefusal } from "./OutboxRefusal";
import { waiting } from "./outbox";
import { useSending } from "./useSending";

/** Sends what waits for the network, and says what still does. */
export function Outbox({ giverIds }: { giverIds: readonly string[] }) {
  const { t } = useLingui();
  const entries = useSignal(waiting).filter((entry) => giverIds.includes(entry.input.giverId ?? ""));
  const failure = t`Le service n’a pas pu la prendre, plusieurs fois de suite. Réessayez plus tard, ou corrigez-la.`;
  useSending(giverIds, failure, (sent) =>
    showToast(
      <Plural
        value={sent}
        one="# recommandation en attente est partie"
        many="# de recommandations en attente sont parties"
        other="# recommandations en attente sont parties"
      />,
    ),
  );
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
