import { useEffect, useEffectEvent } from "react";
import { useRelayEnvironment } from "react-relay";
import { session } from "@/access/session";
import { pauseAfter } from "@/lib/pause";
import { readOutbox, waiting } from "./outbox";
import { type Sending, sendWaiting } from "./sendWaiting";
import { takeOverFormer } from "./takeOver";

const NOT_YET: Sending = { sent: 0, next: "later", retryAfterMs: 0 };

/** Sends what waits whenever there may be a network again, and ever more rarely while there is none. */
export function useSending(giverIds: readonly string[], failure: string, onSent: (count: number) => void): void {
  const environment = useRelayEnvironment();
  const ids = giverIds.join();
  const sendAll = useEffectEvent(() => sendWaiting(environment, giverIds, failure).catch(() => NOT_YET));
  const tell = useEffectEvent(onSent);
  const isAnythingDue = useEffectEvent(() =>
    waiting.get().some(({ input, refusal }) => refusal === null && giverIds.includes(input.giverId ?? "")),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: other members are another start
  useEffect(() => {
    const sender = startSending({ sendAll, tell, isAnythingDue });
    void takeOverFormer(giverIds)
      .catch(() => undefined)
      .then(readOutbox)
      .then(sender.wake, () => undefined);
    const stops = [waiting.subscribe(sender.note), session.subscribe(sender.wake)];
    addEventListener("online", sender.wake);
    document.addEventListener("visibilitychange", sender.wake);
    return () => {
      sender.stop();
      for (const stop of stops) {
        stop();
      }
      removeEventListener("online", sender.wake);
      document.removeEventListener("visibilitychange", sender.wake);
    };
  }, [ids, environment]);
}

type Work = { sendAll: () => Promise<Sending>; tell: (count: number) => void; isAnythingDue: () => boolean };

/** wake: now, or as soon as the server wants to be asked. note: something new waits, for which the form has just asked itself. */
export function startSending({ sendAll, tell, isAnythingDue }: Work) {
  let failures = 0;
  let notBefore = 0;
  let isBusy = false;
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const sleep = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(send, milliseconds);
  };
  const mayArrive = () =>
    navigator.onLine && document.visibilityState === "visible" && !session.get().hasExpired && isAnythingDue();
  async function send() {
    timer = undefined;
    if (isBusy || isStopped || !mayArrive()) {
      return;
    }
    isBusy = true;
    const { sent, next, retryAfterMs } = await sendAll();
    isBusy = false;
    failures = next === "later" ? failures + 1 : 0;
    notBefore = performance.now() + retryAfterMs;
    if (sent > 0) {
      tell(sent);
    }
    if (next === "later" && !isStopped) {
      sleep(Math.max(retryAfterMs, pauseAfter(failures)));
    }
  }
  return {
    wake: () => sleep(Math.max(0, notBefore - performance.now())),
    note: () => timer === undefined && !isBusy && isAnythingDue() && sleep(pauseAfter(1)),
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
