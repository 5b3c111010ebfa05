import { alone } from "./alone";
import type { Outbox, Waiting } from "./outbox";
import { ApiProblem, isOutage, mayDoLater, Outdated, SessionEnded, Unavailable } from "./problem";
import type { UserErrors } from "./userErrors";

/** How often the server may fail over one thing before the person is asked. */
const MOST_FAILURES = 5;

export const refusalOf = (errors: UserErrors): string => errors.map((error) => error.message).join(" ");

/** What became of something that was sent and not taken. */
export type Unsent =
  | { kind: "refused"; errors: UserErrors }
  /** Nobody could be reached: the next one would fare no better. */
  | { kind: "unreachable"; retryAfterMs: number }
  /** The server broke over this one: the next may do. */
  | { kind: "failed" }
  | { kind: "signedOut" };

/** What became of a round. */
export type Sending = {
  sent: number;
  /** Whether trying again can help, and when. */
  next: "nothing" | "later" | "signIn";
  retryAfterMs: number;
};

/** Why something that was sent had no answer. */
export function judge(problem: unknown): Unsent {
  if (problem instanceof SessionEnded) {
    return { kind: "signedOut" };
  }
  if (mayDoLater(problem) || problem instanceof Outdated) {
    return { kind: "unreachable", retryAfterMs: problem instanceof Unavailable ? problem.retryAfterMs : 0 };
  }
  const isJudged = problem instanceof ApiProblem && !isOutage(problem);
  return isJudged ? { kind: "refused", errors: [{ message: problem.message, path: [] }] } : { kind: "failed" };
}

type Round<E extends Waiting> = {
  box: Outbox<E>;
  isDue: (entry: E) => boolean;
  attempt: (entry: E) => Promise<Unsent | { kind: "sent" }>;
  /** What is said of what the server failed over too often. */
  failure: string;
};

/** Sends what is due, oldest first. What is refused waits for the person, and holds up nobody. */
export function sendRound<E extends Waiting>(name: string, round: Round<E>): Promise<Sending> {
  return alone(name, async () => {
    const sending: Sending = { sent: 0, next: "nothing", retryAfterMs: 0 };
    for (const entry of await round.box.read()) {
      if (entry.refusal !== null || !round.isDue(entry)) {
        continue;
      }
      const outcome = await sendOne(name, round, entry.id);
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
function sendOne<E extends Waiting>(name: string, { box, attempt, failure }: Round<E>, id: string) {
  return alone(`${name}.${id}`, async () => {
    const entry = (await box.read()).find((each) => each.id === id);
    if (!entry || entry.refusal !== null) {
      return null;
    }
    const outcome = await attempt(entry);
    if (outcome.kind === "sent") {
      await box.drop([id]);
    } else if (outcome.kind === "refused") {
      await box.keep({ ...entry, refusal: refusalOf(outcome.errors) });
    } else if (outcome.kind === "failed") {
      await box.keep(failedOnce(entry, failure));
    }
    return outcome;
  });
}

/** The server has failed over it once more. */
export function failedOnce<E extends Waiting>(entry: E, failure: string): E {
  const failures = entry.failures + 1;
  return { ...entry, failures, refusal: failures < MOST_FAILURES ? null : failure };
}

/** How long somebody waits for the server before they are told that it will be sent by itself. */
const PATIENCE_MS = 8_000;

export type Delivered<S> =
  | S
  | Extract<Unsent, { kind: "refused" | "signedOut" }>
  /** On the device, to be sent later. */
  | { kind: "kept" }
  /** Neither sent nor kept: only the form on the screen has it. */
  | { kind: "unkept" };

type Delivery<E extends Waiting, S> = { name: string; box: Outbox<E>; attempt: (entry: E) => Promise<S | Unsent> };

/** Keeps it on the device first, then sends it: nothing is lost in between. What can't be kept is sent all the same. */
export async function deliver<E extends Waiting, S extends { kind: "sent" }>(
  delivery: Delivery<E, S>,
  entry: E,
  patienceMs = PATIENCE_MS,
): Promise<Delivered<S>> {
  const isKept = await delivery.box.keep(entry).then(
    () => true,
    () => false,
  );
  if (!isKept) {
    const outcome = await delivery.attempt(entry);
    return outcome.kind === "unreachable" || outcome.kind === "failed" ? { kind: "unkept" } : outcome;
  }
  const form = { waits: true };
  const sending = alone(`${delivery.name}.${entry.id}`, () => sendKept(delivery, entry, form));
  const tired = new Promise<Delivered<S>>((resolve) => {
    setTimeout(() => {
      form.waits = false;
      resolve({ kind: "kept" });
    }, patienceMs);
  });
  return Promise.race([sending, tired]).catch(() => ({ kind: "kept" }));
}

async function sendKept<E extends Waiting, S extends { kind: "sent" }>(
  { box, attempt }: Delivery<E, S>,
  entry: E,
  form: { waits: boolean },
): Promise<Delivered<S>> {
  const outcome = await attempt(entry);
  if (outcome.kind === "unreachable" || outcome.kind === "failed") {
    return { kind: "kept" };
  }
  const isForm = outcome.kind === "sent" || form.waits;
  // If the device no longer answers it is sent again, with the same id: it stays one.
  if (isForm) {
    await box.drop([entry.id]).catch(() => undefined);
  } else if (outcome.kind === "refused") {
    await box.keep({ ...entry, refusal: refusalOf(outcome.errors) }).catch(() => undefined);
  }
  return outcome;
}
