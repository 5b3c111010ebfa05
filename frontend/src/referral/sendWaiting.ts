import type { Environment } from "relay-runtime";
import { alone } from "@/lib/alone";
import { type Attempt, attempt } from "./attempt";
import { dropFromOutbox, keepInOutbox, readOutbox, refusalOf, type Waiting } from "./outbox";

/** How often the server may fail over one referral before the person is asked. */
const MOST_FAILURES = 5;

export type Sending = {
  sent: number;
  /** Whether trying again can help, and when. */
  next: "nothing" | "later" | "signIn";
  retryAfterMs: number;
};

/** Sends what waits, oldest first, for these memberships. What is refused waits for the person, and holds up nobody. */
export function sendWaiting(environment: Environment, giverIds: readonly string[], failure: string): Promise<Sending> {
  return alone("outbox", async () => {
    const sending: Sending = { sent: 0, next: "nothing", retryAfterMs: 0 };
    for (const entry of await readOutbox()) {
      if (entry.refusal !== null || !giverIds.includes(entry.input.giverId ?? "")) {
        continue;
      }
      const outcome = await sendOne(environment, entry, failure);
      if (outcome?.kind === "signedOut") {
        return { ...sending, next: "signIn" };
      }
      if (outcome?.kind === "unreachable") {
        return { ...sending, next: "later", retryAfterMs: outcome.retryAfterMs };
      }
      sending.sent += outcome?.kind === "sent" ? 1 : 0;
      sending.next = outcome?.kind === "failed" ? "later" : sending.next;
    }
    return sending;
  });
}

/** Null when it was gone by its turn: another tab, or the form itself, has sent it. */
function sendOne(environment: Environment, { id }: Waiting, failure: string): Promise<Attempt | null> {
  return alone(`outbox.${id}`, async () => {
    const entry = (await readOutbox()).find((each) => each.id === id);
    if (!entry || entry.refusal !== null) {
      return null;
    }
    const outcome = await attempt(environment, entry);
    if (outcome.kind === "sent") {
      await dropFromOutbox(id);
    } else if (outcome.kind === "refused") {
      await keepInOutbox({ ...entry, refusal: refusalOf(outcome.errors) });
    } else if (outcome.kind === "failed") {
      const failures = entry.failures + 1;
      await keepInOutbox({ ...entry, failures, refusal: failures < MOST_FAILURES ? null : failure });
    }
    return outcome;
  });
}
