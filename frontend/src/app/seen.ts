import type { GraphQLResponse, RequestParameters, Variables } from "relay-runtime";
import { now } from "@/lib/clock";
import { findKept, keep } from "@/lib/device";
import { isOutage } from "@/lib/problem";
import { signal } from "@/lib/signal";

// What must be readable in a room without network. The last answer to each is kept on the device.
const KEPT = new Set([
  "PersonLoaderQuery",
  "WeekPageQuery",
  "GivePageQuery",
  "NextMeetingQuery",
  "MeetingPageQuery",
  "OneToOnePageQuery",
  "VisitorsAtDoorQuery",
]);
/** Of these an answer about one thing never stands for another: yesterday's week does for today's. */
const ABOUT_ONE = new Set(["NextMeetingQuery", "MeetingPageQuery", "VisitorsAtDoorQuery"]);

type Seen = { seenAt: string; response: GraphQLResponse; about?: string };

const aboutOf = ({ name }: RequestParameters, variables: Variables): string =>
  ABOUT_ONE.has(name) ? JSON.stringify(variables) : "";

/** When the oldest answer on the screen was seen, if one came from the device. */
export const seenSince = signal<string | null>(null);

type Send = (params: RequestParameters, variables: Variables) => Promise<GraphQLResponse>;

/** Answers from the device what the network, or the server behind it, can't; yesterday's week stands for today's, with its day. */
export function withSeen(send: Send): Send {
  return async (params, variables) => {
    if (!KEPT.has(params.name)) {
      return send(params, variables);
    }
    const name = params.id ?? params.name;
    try {
      const response = await send(params, variables);
      seenSince.set(null);
      const seen: Seen = { seenAt: now().toISOString(), response, about: aboutOf(params, variables) };
      void keep("seen", name, seen).catch(() => undefined);
      return response;
    } catch (problem) {
      const seen = isOutage(problem) ? await findKept<Seen>("seen", name).catch(() => undefined) : undefined;
      if (!seen || (seen.about ?? "") !== aboutOf(params, variables)) {
        throw problem;
      }
      const since = seenSince.get();
      seenSince.set(since !== null && since < seen.seenAt ? since : seen.seenAt);
      return seen.response;
    }
  };
}
