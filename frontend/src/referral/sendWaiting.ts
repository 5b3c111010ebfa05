import { graphql } from "react-relay";
import type { Environment } from "relay-runtime";
import type { GiveReferralInput, sendWaitingMutation } from "@/__generated__/sendWaitingMutation.graphql";
import { alone } from "@/lib/alone";
import { mutate } from "@/lib/mutate";
import { ApiProblem, SessionEnded } from "@/lib/problem";
import type { UserErrors } from "@/lib/userErrors";
import { dropFromOutbox, keepInOutbox, readOutbox, type Waiting } from "./outbox";

export type Outcome =
  | { kind: "sent"; referralId: string; status: string }
  | { kind: "refused"; errors: UserErrors }
  | { kind: "unreachable" }
  | { kind: "signedOut" };

const A_MOMENT_MS = 60_000;

/**
 * A consent that waited keeps the time at which it was given, by the device's clock; one that is sent at once is given now, by the
 * server's. What lies ahead of the server's clock is now to it, too.
 */
export function aged({ input, queuedAt }: Waiting, now: Date = new Date()): GiveReferralInput {
  const waited = now.getTime() - Date.parse(queuedAt);
  return input.consent && waited > A_MOMENT_MS ? { ...input, consent: { ...input.consent, givenAt: queuedAt } } : input;
}

async function attempt(environment: Environment, entry: Waiting): Promise<Outcome> {
  try {
    const { giveReferral } = await mutate<sendWaitingMutation>(
      environment,
      graphql`
        mutation sendWaitingMutation($input: GiveReferralInput!) {
          giveReferral(input: $input) {
            referral {
              id
              status
            }
            errors {
              ... on UserError {
                message
                path
              }
            }
          }
        }
      `,
      { input: aged(entry) },
    );
    const { referral, errors } = giveReferral;
    return referral ? { kind: "sent", referralId: referral.id, status: referral.status } : { kind: "refused", errors };
  } catch (problem) {
    if (problem instanceof SessionEnded) {
      return { kind: "signedOut" };
    }
    const isRefusal = problem instanceof ApiProblem && problem.code === "FORBIDDEN";
    return isRefusal ? { kind: "refused", errors: [{ message: problem.message, path: [] }] } : { kind: "unreachable" };
  }
}

/** Keeps the referral on the device first, then sends it: nothing is lost in between. */
export async function give(environment: Environment, entry: Waiting): Promise<Outcome> {
  await keepInOutbox(entry);
  return alone("outbox", async () => {
    const outcome = await attempt(environment, entry);
    if (outcome.kind !== "unreachable") {
      await dropFromOutbox(entry.id);
    }
    return outcome;
  });
}

/** Sends what waits, oldest first, for these memberships alone: another person's stays for that person. */
export function sendWaiting(environment: Environment, giverIds: readonly string[]): Promise<number> {
  return alone("outbox", async () => {
    let sent = 0;
    for (const entry of await readOutbox()) {
      if (entry.refusal !== null || !giverIds.includes(entry.input.giverId ?? "")) {
        continue;
      }
      const outcome = await attempt(environment, entry);
      if (outcome.kind === "sent") {
        await dropFromOutbox(entry.id);
        sent += 1;
      } else if (outcome.kind === "refused") {
        await keepInOutbox({ ...entry, refusal: outcome.errors.map((error) => error.message).join(" ") });
      } else {
        break;
      }
    }
    return sent;
  });
}
