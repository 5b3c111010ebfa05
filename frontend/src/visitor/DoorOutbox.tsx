import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useLocation } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useRelayEnvironment } from "react-relay";
import { useSending } from "@/access/useSending";
import { noteNews } from "@/lib/changes";
import { useOnline } from "@/lib/online";
import { useSignal } from "@/lib/signal";
import { Button } from "@/ui/Button";
import { Notice } from "@/ui/Notice";
import { showToast } from "@/ui/toast";
import { doorBox, isDue, type PendingDoor } from "./pendingDoor";
import { sendDoor } from "./sentDoor";

const SOON_MS = 250;
/** Once the hand rests, the page asks again, so that the device has who is at the door as it is. */
const REST_MS = 4_000;

/** Sends what was done at the door without a network, and says what still waits. */
export function DoorOutbox() {
  const { t } = useLingui();
  const environment = useRelayEnvironment();
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(rest.current), []);
  useSending("door", {
    waiting: doorBox.waiting,
    open: doorBox.read,
    sendAll: () => sendDoor(environment, t`Le service n’a pas pu le prendre, plusieurs fois de suite.`),
    isAnythingDue: () => doorBox.waiting.get().some(isDue),
    soonMs: SOON_MS,
    tell: () => {
      clearTimeout(rest.current);
      rest.current = setTimeout(() => noteNews("change"), REST_MS);
    },
  });
  const waiting = useSignal(doorBox.waiting);
  return (
    <>
      <Unsent entries={waiting.filter(isDue)} />
      {waiting.map((entry) => entry.refusal !== null && <Refused key={entry.id} entry={entry} />)}
    </>
  );
}

/** On its sheet each visitor says so itself. */
function Unsent({ entries }: { entries: readonly PendingDoor[] }) {
  const isOnline = useOnline();
  const { pathname } = useLocation();
  if (entries.length === 0 || isOnline || pathname.startsWith("/reunions/")) {
    return null;
  }
  return (
    <Notice
      title={
        <Plural
          value={entries.length}
          one="# pointage d’invité attend le réseau"
          many="# de pointages d’invités attendent le réseau"
          other="# pointages d’invités attendent le réseau"
        />
      }
    >
      <Trans>Gardés sur cet appareil, ils sont envoyés une seule fois au retour du réseau.</Trans>
    </Notice>
  );
}

/** Such as of somebody whom another officer has entered meanwhile. */
function Refused({ entry }: { entry: PendingDoor }) {
  const { t } = useLingui();
  const { id, name } = entry;
  return (
    <Notice
      tone="danger"
      title={<Trans>Invité non pris : {name}</Trans>}
      actions={
        <>
          <Button onClick={() => doorBox.hold([{ ...entry, refusal: null, failures: 0 }])}>
            <Trans>Réessayer</Trans>
          </Button>
          <Button
            tone="danger"
            onClick={() =>
              void doorBox
                .drop([id])
                .catch(() => showToast(t`Cet appareil ne répond pas. Rechargez la page, puis réessayez.`))
            }
          >
            <Trans>Oublier</Trans>
          </Button>
        </>
      }
    >
      {entry.refusal}
    </Notice>
  );
}
