import { Environment, Network, Observable, RecordSource, Store, type SubscribeFunction } from "relay-runtime";
import { noteNews } from "@/lib/changes";
import { listen } from "./listen";
import { request } from "./request";
import { withSeen } from "./seen";

/** The page was read a moment ago when its first stream opens: nothing can be missing yet. */
const FIRST_MS = 2_000;

const subscribe: SubscribeFunction = (params, variables) =>
  Observable.create((sink) => {
    let quietUntil = performance.now() + FIRST_MS;
    return listen(params, variables, {
      onOpen: () => {
        if (performance.now() > quietUntil) {
          noteNews("gap");
        }
        quietUntil = 0;
      },
      // An event that could not be read tells that something happened, and not what.
      onEvent: (event) => ("data" in event && event.data ? sink.next(event) : noteNews("gap")),
    });
  });

export function createEnvironment(): Environment {
  return new Environment({
    network: Network.create(withSeen(request), subscribe),
    store: new Store(new RecordSource(), { gcReleaseBufferSize: 30 }),
  });
}
