import { useEffect, useEffectEvent } from "react";
import { pauseAfter } from "@/lib/pause";
import type { Sending } from "@/lib/sending";
import type { Signal } from "@/lib/signal";
import { session } from "./session";

const NOT_YET: Sending = { sent: 0, next: "later", retryAfterMs: 0 };

type Work = {
  sendAll: () => Promise<Sending>;
  tell: (count: number) => void;
  isAnythingDue: () => boolean;
  /** How soon what is new is sent, where nobody else has tried just now. */
  soonMs?: number;
  /** What became of each round. */
  onRound?: (sending: Sending) => void;
};

type Sender = Work & {
  /** What waits; every change of it is a reason to look. */
  waiting: Pick<Signal<unknown>, "subscribe">;
  /** Takes up what the device has kept. */
  open: () => Promise<unknown>;
};

/**
 * Sends what waits whenever there may be a network again, and ever more rarely while there is none.
 *
 * @param key another one is another start
 */
export function useSending(key: string, sender: Sender): void {
  const sendAll = useEffectEvent(() => sender.sendAll().catch(() => NOT_YET));
  const tell = useEffectEvent((count: number) => sender.tell(count));
  const isAnythingDue = useEffectEvent(() => sender.isAnythingDue());
  const onRound = useEffectEvent((sending: Sending) => sender.onRound?.(sending));
  const open = useEffectEvent(() => sender.open());
  const { waiting, soonMs } = sender;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another key is another start
  useEffect(() => {
    const started = startSending({ sendAll, tell, isAnythingDue, onRound, ...(soonMs !== undefined && { soonMs }) });
    void open().then(started.wake, () => undefined);
    const stops = [waiting.subscribe(started.note), session.subscribe(started.wake)];
    addEventListener("online", started.wake);
    document.addEventListener("visibilitychange", started.wake);
    return () => {
      started.stop();
      for (const stop of stops) {
        stop();
      }
      removeEventListener("online", started.wake);
      document.removeEventListener("visibilitychange", started.wake);
    };
  }, [key, waiting, soonMs]);
}

/** wake: now, or as soon as the server wants to be asked. note: something new waits. */
export function startSending({ sendAll, tell, isAnythingDue, soonMs, onRound }: Work) {
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
    const round = await sendAll();
    const { sent, next, retryAfterMs } = round;
    isBusy = false;
    failures = next === "later" ? failures + 1 : 0;
    notBefore = performance.now() + retryAfterMs;
    onRound?.(round);
    if (sent > 0) {
      tell(sent);
    }
    if (isStopped) {
      return;
    }
    if (next === "later") {
      sleep(Math.max(retryAfterMs, pauseAfter(failures)));
    } else if (next === "nothing" && soonMs !== undefined && isAnythingDue()) {
      // Something new has come meanwhile.
      sleep(soonMs);
    }
  }
  return {
    wake: () => sleep(Math.max(0, notBefore - performance.now())),
    note: () => timer === undefined && !isBusy && isAnythingDue() && sleep(soonMs ?? pauseAfter(1)),
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
