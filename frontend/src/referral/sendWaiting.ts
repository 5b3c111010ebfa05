import type { Environment } from "relay-runtime";
import { type Sending, sendRound } from "@/lib/sending";
import { attempt } from "./attempt";
import { outbox } from "./outbox";

/** Sends the referrals that wait, oldest first, for these memberships. */
export function sendWaiting(environment: Environment, giverIds: readonly string[], failure: string): Promise<Sending> {
  return sendRound("outbox", {
    box: outbox,
    isDue: ({ input }) => giverIds.includes(input.giverId ?? ""),
    attempt: (entry) => attempt(environment, entry),
    failure,
  });
}
