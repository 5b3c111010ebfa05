import {
  Environment,
  type GraphQLResponse,
  Network,
  Observable,
  RecordSource,
  Store,
  type SubscribeFunction,
} from "relay-runtime";
import { noteNews } from "@/lib/changes";
import { early } from "./early";
import { request } from "./request";
import { withSeen } from "./seen";

/** The page was read a moment ago when its first stream opens: nothing can be missing yet. */
const FIRST_MS = 2_000;

/** The code that listens isn't needed to show a page: it comes after. */
const subscribe: SubscribeFunction = (params, variables) =>
  Observable.create((sink) => {
    let quietUntil = performance.now() + FIRST_MS;
    let isStopped = false;
    let stop: (() => void) | undefined;
    const ears = {
      onOpen: () => {
        if (performance.now() > quietUntil) {
          noteNews("gap");
        }
        quietUntil = 0;
      },
      // An event that could not be read tells that something happened, and not what.
      onEvent: (event: GraphQLResponse) => ("data" in event && event.data ? sink.next(event) : noteNews("gap")),
    };
    const start = () =>
      import("./listen").then(
        ({ listen }) => {
          stop = isStopped ? undefined : listen(params, variables, ears);
        },
        () => addEventListener("online", start, { once: true }),
      );
    void start();
    return () => {
      isStopped = true;
      removeEventListener("online", start);
      stop?.();
    };
  });

const { begin, send } = early(withSeen(request));

/** Sends a question of a page whose code is still on its way. */
export { begin };

export function createEnvironment(): Environment {
  return new Environment({
    network: Network.create(send, subscribe),
    store: new Store(new RecordSource(), { gcReleaseBufferSize: 30 }),
  });
}
