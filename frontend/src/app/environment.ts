import { Environment, Network, Observable, RecordSource, Store, type SubscribeFunction } from "relay-runtime";
import { csrfHeaders } from "@/access/session";
import { request, trustedBody } from "./request";
import { withSeen } from "./seen";

/** Server-sent events, one connection a subscription; the client for them is loaded with the first one. */
const subscribe: SubscribeFunction = (params, variables) =>
  Observable.create((sink) => {
    let stop: (() => void) | undefined;
    let isStopped = false;
    void import("graphql-sse").then(({ createClient }) => {
      if (isStopped) {
        return;
      }
      const client = createClient({
        url: "/graphql",
        credentials: "same-origin",
        headers: csrfHeaders,
        retryAttempts: 20,
      });
      stop = client.subscribe(trustedBody(params, variables) as never, {
        next: (value) => sink.next(value as never),
        error: (problem) => sink.error(problem as Error),
        complete: () => sink.complete(),
      });
    });
    return () => {
      isStopped = true;
      stop?.();
    };
  });

export function createEnvironment(): Environment {
  return new Environment({
    network: Network.create(withSeen(request), subscribe),
    store: new Store(new RecordSource(), { gcReleaseBufferSize: 30 }),
  });
}
