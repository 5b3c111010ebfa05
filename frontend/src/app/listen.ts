import type { GraphQLResponse, RequestParameters, Variables } from "relay-runtime";
import { session } from "@/access/session";
import { deviceAccount } from "@/lib/device";
import { lead } from "@/lib/leader";
import { type Ears, openStream, type Stream } from "./stream";

/** A timer that is this late has slept, and with it the tab or the whole device. */
const TICK_MS = 20_000;
const SLEPT_MS = 150_000;

/** One stream about the same for all tabs of an account: the one that leads passes on what it hears. Returns what ends it for this tab. */
export function listen(params: RequestParameters, variables: Variables, ears: Ears): () => void {
  const about = Object.values(variables).join(".");
  const name = `entregent.stream.${deviceAccount()}.${params.id}${about && `.${about}`}`;
  const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(name);
  let stream: Stream | null = null;
  if (channel) {
    channel.onmessage = ({ data }: MessageEvent<GraphQLResponse | null>) => (data ? ears.onEvent(data) : ears.onOpen());
  }
  const stopLeading = lead(name, () => {
    stream = openStream(params, variables, {
      onOpen: () => {
        ears.onOpen();
        channel?.postMessage(null);
      },
      onEvent: (event) => {
        ears.onEvent(event);
        channel?.postMessage(event);
      },
    });
    return {
      close: () => {
        stream?.close();
        stream = null;
      },
    };
  });
  // What happens to all tabs is the leader's to see to; a tab that has slept missed what the leader said, too.
  const stopWatching = watchGaps(
    () => stream?.renew(),
    () => (stream ? stream.renew() : ears.onOpen()),
  );
  return () => {
    stopWatching();
    stopLeading();
    channel?.close();
  };
}

/** onBack: the network is back, or the session goes on. onWake: this tab has slept. Nobody knows what was missed. */
function watchGaps(onBack: () => void, onWake: () => void): () => void {
  let ticked = Date.now();
  const timer = setInterval(() => {
    const slept = Date.now() - ticked;
    ticked = Date.now();
    if (slept > SLEPT_MS) {
      onWake();
    }
  }, TICK_MS);
  const onShow = (event: PageTransitionEvent) => event.persisted && onWake();
  let wasOver = session.get().hasExpired;
  const stopSession = session.subscribe(() => {
    const { hasExpired, isSignedIn } = session.get();
    if (wasOver && isSignedIn) {
      onBack();
    }
    wasOver = hasExpired;
  });
  addEventListener("online", onBack);
  addEventListener("pageshow", onShow);
  return () => {
    clearInterval(timer);
    stopSession();
    removeEventListener("online", onBack);
    removeEventListener("pageshow", onShow);
  };
}
