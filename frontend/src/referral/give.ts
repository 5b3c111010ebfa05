import type { Environment } from "relay-runtime";
import { type Delivered, deliver } from "@/lib/sending";
import { type Attempt, attempt } from "./attempt";
import { outbox, type Waiting } from "./outbox";

export type Outcome = Delivered<Extract<Attempt, { kind: "sent" }>>;

/** Keeps the referral on the device first, then sends it. */
export const give = (environment: Environment, entry: Waiting, patienceMs?: number): Promise<Outcome> =>
  deliver({ name: "outbox", box: outbox, attempt: (each: Waiting) => attempt(environment, each) }, entry, patienceMs);
