import type { GraphQLResponse, RequestParameters, Variables } from "relay-runtime";
import { csrfHeaders, renewSession, session } from "@/access/session";
import { pauseAfter } from "@/lib/pause";
import { trustedBody } from "./request";

export type Ears = {
  /** Events arrive from now on; nobody told of what happened before. */
  onOpen: () => void;
  onEvent: (event: GraphQLResponse) => void;
};
export type Stream = { renew: () => void; close: () => void };

/** A stream that lasted this long was a good one: the next failure counts as the first again. */
const GOOD_MS = 30_000;
const FIRST_PAUSE_MS = 1_000;

/** One subscription's server-sent events, for as long as the session lasts: a stream that breaks is opened again. */
export function openStream(params: RequestParameters, variables: Variables, ears: Ears): Stream {
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hangUp: (() => void) | undefined;
  // Only the newest call counts: an earlier one still says that it ended.
  let newest = 0;

  async function dial(call: number) {
    // The client for events is loaded with the first stream.
    const { createClient, NetworkError } = await import("graphql-sse");
    if (call !== newest) {
      return;
    }
    let openedAt = Number.POSITIVE_INFINITY;
    const end = (status?: number) => {
      if (call === newest) {
        failures = performance.now() - openedAt > GOOD_MS ? 1 : failures + 1;
        void fail(status);
      }
    };
    const client = createClient({
      url: "/graphql",
      credentials: "same-origin",
      headers: csrfHeaders,
      retryAttempts: 0,
    });
    hangUp = client.subscribe(
      trustedBody(params, variables) as never,
      {
        next: (event) => call === newest && ears.onEvent(event as never),
        error: (problem) => end(problem instanceof NetworkError ? problem.response?.status : undefined),
        complete: () => end(),
      },
      {
        connected: () => {
          openedAt = performance.now();
          ears.onOpen();
        },
      },
    );
  }
  async function fail(status: number | undefined) {
    const call = newest;
    const isRefused = status === 401 || status === 403;
    const isOver = isRefused && !(await renewSession()) && session.get().hasExpired;
    if (call === newest && !isOver) {
      const pause = failures === 1 ? pauseAfter(1, FIRST_PAUSE_MS) : pauseAfter(failures - 1);
      timer = setTimeout(start, pause);
    }
  }
  function stop() {
    clearTimeout(timer);
    newest += 1;
    hangUp?.();
    hangUp = undefined;
  }
  function start() {
    stop();
    const call = newest;
    dial(call).catch(() => {
      if (call === newest) {
        failures += 1;
        void fail(undefined);
      }
    });
  }
  start();
  return {
    /** Something has changed, perhaps unseen: whatever is open may be dead. */
    renew: () => {
      failures = 0;
      start();
    },
    close: stop,
  };
}
