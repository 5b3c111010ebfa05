import type { GraphQLResponse, RequestParameters, Variables } from "relay-runtime";
import { findRecord, putRecord } from "@/lib/database";
import { isOutage } from "@/lib/problem";
import { signal } from "@/lib/signal";

// What must be readable in a room without network. Their last answers are kept on the device until sign-out.
const KEPT = new Set(["PersonLoaderQuery", "WeekPageQuery", "GivePageQuery"]);

type Seen = { seenAt: string; response: GraphQLResponse };

/** When the oldest answer on the screen was seen, if one came from the device. */
export const seenSince = signal<string | null>(null);

type Send = (params: RequestParameters, variables: Variables) => Promise<GraphQLResponse>;

/** Answers from the device what the network, or the server behind it, can't. */
export function withSeen(send: Send): Send {
  return async (params, variables) => {
    if (!KEPT.has(params.name)) {
      return send(params, variables);
    }
    const key = `${params.id} ${JSON.stringify(variables)}`;
    try {
      const response = await send(params, variables);
      seenSince.set(null);
      void putRecord("seen", key, { seenAt: new Date().toISOString(), response } satisfies Seen).catch(() => undefined);
      return response;
    } catch (problem) {
      const seen = isOutage(problem) ? await findRecord<Seen>("seen", key).catch(() => undefined) : undefined;
      if (!seen) {
        throw problem;
      }
      seenSince.set(seen.seenAt);
      return seen.response;
    }
  };
}
