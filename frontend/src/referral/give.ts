import type { Environment } from "relay-runtime";
import { alone } from "@/lib/alone";
import { type Attempt, attempt } from "./attempt";
import { dropFromOutbox, keepInOutbox, refusalOf, type Waiting } from "./outbox";

/** How long somebody waits for the server before they are told that it will be sent by itself. */
const PATIENCE_MS = 8_000;

export type Outcome =
  | Extract<Attempt, { kind: "sent" | "refused" | "signedOut" }>
  /** On the device, to be sent later. */
  | { kind: "kept" }
  /** Neither sent nor kept: only the form on the screen has it. */
  | { kind: "unkept" };

/** Keeps the referral on the device first, then sends it: nothing is lost in between. What can't be kept is sent all the same. */
export async function give(environment: Environment, entry: Waiting, patienceMs = PATIENCE_MS): Promise<Outcome> {
  const isKept = await keepInOutbox(entry).then(
    () => true,
    () => false,
  );
  if (!isKept) {
    const outcome = await attempt(environment, entry);
    return outcome.kind === "unreachable" || outcome.kind === "failed" ? { kind: "unkept" } : outcome;
  }
  const form = { waits: true };
  const sending = alone(`outbox.${entry.id}`, () => sendKept(environment, entry, form));
  const tired = new Promise<Outcome>((resolve) => {
    setTimeout(() => {
      form.waits = false;
      resolve({ kind: "kept" });
    }, patienceMs);
  });
  return Promise.race([sending, tired]).catch(() => ({ kind: "kept" }));
}

async function sendKept(environment: Environment, entry: Waiting, form: { waits: boolean }): Promise<Outcome> {
  const outcome = await attempt(environment, entry);
  if (outcome.kind === "unreachable" || outcome.kind === "failed") {
    return { kind: "kept" };
  }
  const isForm = outcome.kind === "sent" || form.waits;
  // If the device no longer answers it is sent again, with the same id: it stays one referral.
  if (isForm) {
    await dropFromOutbox(entry.id).catch(() => undefined);
  } else if (outcome.kind === "refused") {
    await keepInOutbox({ ...entry, refusal: refusalOf(outcome.errors) }).catch(() => undefined);
  }
  return outcome;
}
