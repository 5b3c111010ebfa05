import type { GraphQLResponse, RequestParameters, Variables } from "relay-runtime";
import type { Question } from "@/frame/asks";

type Send = (params: RequestParameters, variables: Variables) => Promise<GraphQLResponse>;
type Begun = { answer: Promise<GraphQLResponse>; until: number };

/** How long an answer waits for its page. Whoever comes later asks again. */
const FRESH_MS = 10_000;

/** The same question has the same name, whoever asks it: what is null may as well not be there. */
function nameOf({ id, name }: RequestParameters, variables: Variables): string {
  const given = Object.entries(variables).filter(([, value]) => value !== null && value !== undefined);
  return `${id ?? name} ${JSON.stringify(given.sort(([a], [b]) => (a < b ? -1 : 1)))}`;
}

/**
 * Sends what is asked. What was begun before the page that asks it was there is sent once, and its answer taken once. A page
 * that was faster has asked by itself: nothing is begun then.
 */
export function early(sendNow: Send) {
  const begun = new Map<string, Begun>();
  const sentAt = new Map<string, number>();
  function start(name: string, params: RequestParameters, variables: Variables): Promise<GraphQLResponse> {
    sentAt.set(name, performance.now());
    return sendNow(params, variables);
  }
  function begin({ params, variables }: Question, since: number): void {
    const name = nameOf(params, variables);
    for (const [other, at] of sentAt) {
      if (at < since) {
        sentAt.delete(other);
      }
    }
    if (sentAt.has(name)) {
      return;
    }
    const answer = start(name, params, variables);
    const entry = { answer, until: performance.now() + FRESH_MS };
    begun.set(name, entry);
    // A failure is for whoever waits for the answer already. Whoever comes later may have better luck.
    answer.catch(() => {
      if (begun.get(name) === entry) {
        begun.delete(name);
      }
    });
  }
  function send(params: RequestParameters, variables: Variables): Promise<GraphQLResponse> {
    const name = nameOf(params, variables);
    const found = begun.get(name);
    begun.delete(name);
    return found && performance.now() < found.until ? found.answer : start(name, params, variables);
  }
  return { begin, send };
}
