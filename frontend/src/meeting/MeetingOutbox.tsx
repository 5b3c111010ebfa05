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
import { oneToOneBox, sendOneToOnes } from "./oneToOnes";
import { isStalled, markBox } from "./pendingMarks";
import { isDue, sendPendingMarks } from "./sendPendingMarks";

/** Marks that are made one after another go together. */
const SOON_MS = 250;
/** Once the hand rests, the page asks again, so that the device has the sheet as it is. */
const REST_MS = 4_000;

/** Sends the marks and one-to-ones that wait for the network, and says what still does. */
export function MeetingOutbox() {
  const { t } = useLingui();
  const environment = useRelayEnvironment();
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(rest.current), []);
  useSending("marks", {
    waiting: markBox.waiting,
    open: markBox.read,
    sendAll: () =>
      sendPendingMarks(environment, t`Le service n’a pas pu prendre ces pointages, plusieurs fois de suite.`),
    isAnythingDue: () => markBox.waiting.get().some(isDue),
    soonMs: SOON_MS,
    onRound: ({ next }) => {
      if (isStalled.get() && next === "nothing") {
        // What the page shows was seen before.
        noteNews("gap");
      }
      isStalled.set(next !== "nothing");
    },
    tell: () => {
      clearTimeout(rest.current);
      rest.current = setTimeout(() => noteNews("change"), REST_MS);
    },
  });
  useSending("oneToOnes", {
    waiting: oneToOneBox.waiting,
    open: oneToOneBox.read,
    sendAll: () =>
      sendOneToOnes(environment, t`Le service n’a pas pu prendre ce tête-à-tête, plusieurs fois de suite.`),
    isAnythingDue: () => oneToOneBox.waiting.get().some(({ refusal }) => refusal === null),
    tell: (sent) =>
      showToast(
        <Plural
          value={sent}
          one="# tête-à-tête en attente est parti"
          many="# de tête-à-tête en attente sont partis"
          other="# tête-à-tête en attente sont partis"
        />,
      ),
  });
  return (
    <>
      <WaitingMarks />
      <RefusedMarks />
      <WaitingOneToOnes />
    </>
  );
}

/** On its sheet each mark says so itself. */
function WaitingMarks() {
  const unsent = useSignal(markBox.waiting).filter(isDue);
  const stalled = useSignal(isStalled);
  const isOnline = useOnline();
  const { pathname } = useLocation();
  if (unsent.length === 0 || (isOnline && !stalled) || pathname.startsWith("/reunions/")) {
    return null;
  }
  return (
    <Notice
      title={
        <Plural
          value={unsent.length}
          one="# pointage attend le réseau"
          many="# de pointages attendent le réseau"
          other="# pointages attendent le réseau"
        />
      }
    >
      <Trans>Gardés sur cet appareil, ils sont envoyés une seule fois au retour du réseau.</Trans>
    </Notice>
  );
}

/** Such as those of a sheet that somebody has finished meanwhile: nobody is told that they count. */
function RefusedMarks() {
  const { t } = useLingui();
  const refused = useSignal(markBox.waiting).filter(({ refusal }) => refusal !== null);
  if (refused.length === 0) {
    return null;
  }
  const names = [...new Set(refused.map(({ memberName }) => memberName))].join(", ");
  return (
    <Notice
      tone="danger"
      title={<Trans>Pointages non pris : {names}</Trans>}
      actions={
        <>
          <Button onClick={() => markBox.hold(refused.map((mark) => ({ ...mark, refusal: null, failures: 0 })))}>
            <Trans>Réessayer</Trans>
          </Button>
          <Button
            tone="danger"
            onClick={() =>
              void markBox
                .drop(refused.map(({ id }) => id))
                .catch(() => showToast(t`Cet appareil ne répond pas. Rechargez la page, puis réessayez.`))
            }
          >
            <Trans>Oublier</Trans>
          </Button>
        </>
      }
    >
      {[...new Set(refused.map(({ refusal }) => refusal))].join(" ")}
    </Notice>
  );
}

function WaitingOneToOnes() {
  const { t } = useLingui();
  const entries = useSignal(oneToOneBox.waiting);
  const unsent = entries.filter(({ refusal }) => refusal === null);
  const orSay = (work: Promise<unknown>) =>
    void work.catch(() => showToast(t`Cet appareil ne répond pas. Rechargez la page, puis réessayez.`));
  return (
    <>
      {unsent.length > 0 && (
        <Notice
          title={
            <Plural
              value={unsent.length}
              one="# tête-à-tête attend le réseau"
              many="# de tête-à-tête attendent le réseau"
              other="# tête-à-tête attendent le réseau"
            />
          }
        >
          <Trans>
            Gardé sur cet appareil, envoyé une seule fois au retour du réseau : avec{" "}
            {unsent.map(({ otherName }) => otherName).join(", ")}.
          </Trans>
        </Notice>
      )}
      {entries.map(
        (entry) =>
          entry.refusal !== null && (
            <Notice
              key={entry.id}
              tone="danger"
              title={<Trans>Tête-à-tête avec {entry.otherName} : non enregistré</Trans>}
              actions={
                <>
                  {entry.failures > 0 && (
                    <Button onClick={() => orSay(oneToOneBox.keep({ ...entry, refusal: null, failures: 0 }))}>
                      <Trans>Réessayer</Trans>
                    </Button>
                  )}
                  <Button tone="danger" onClick={() => orSay(oneToOneBox.drop([entry.id]))}>
                    <Trans>Oublier</Trans>
                  </Button>
                </>
              }
            >
              {entry.refusal}
            </Notice>
          ),
      )}
    </>
  );
}
