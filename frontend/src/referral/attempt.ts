import { graphql } from "react-relay";
import type { Environment } from "relay-runtime";
import type { attemptMutation, GiveReferralInput } from "@/__generated__/attemptMutation.graphql";
import { now } from "@/lib/clock";
import { mutate } from "@/lib/mutate";
import { judge, type Unsent } from "@/lib/sending";
import type { Waiting } from "./outbox";

export type Attempt = { kind: "sent"; referralId: string; status: string } | Unsent;

const A_MOMENT_MS = 60_000;

/**
 * A consent that waited keeps the time at which it was given; one that is sent at once is given now, by the server's clock. What
 * lies ahead of that clock is now to it, too.
 */
export function aged({ input, queuedAt }: Waiting, at: Date = now()): GiveReferralInput {
  const waited = at.getTime() - Date.parse(queuedAt);
  return input.consent && waited > A_MOMENT_MS ? { ...input, consent: { ...input.consent, givenAt: queuedAt } } : input;
}

/** Sends it once. Its id is its own: whatever becomes of the answer, it is one referral. */
export async function attempt(environment: Environment, entry: Waiting): Promise<Attempt> {
  try {
    const { giveReferral } = await mutate<attemptMutation>(
      environment,
      graphql`
        mutation attemptMutation($input: GiveReferralInput!) {
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
    return judge(problem);
  }
}
