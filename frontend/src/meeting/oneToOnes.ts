import { graphql } from "react-relay";
import type { Environment } from "relay-runtime";
import type { oneToOnesMutation, RecordOneToOneInput } from "@/__generated__/oneToOnesMutation.graphql";
import { mutate } from "@/lib/mutate";
import { outboxOf, type Waiting } from "@/lib/outbox";
import { type Delivered, deliver, judge, type Sending, sendRound, type Unsent } from "@/lib/sending";

/** A one-to-one that was noted on this device and of which the server doesn't know yet. */
export type PendingOneToOne = Waiting & { input: RecordOneToOneInput; otherName: string };
type Sent = { kind: "sent" };

export const oneToOneBox = outboxOf<PendingOneToOne>("oneToOne");

const NAME = "outbox.oneToOnes";

async function attempt(environment: Environment, { input }: PendingOneToOne): Promise<Sent | Unsent> {
  try {
    const { recordOneToOne } = await mutate<oneToOnesMutation>(
      environment,
      graphql`
        mutation oneToOnesMutation($input: RecordOneToOneInput!) {
          recordOneToOne(input: $input) {
            oneToOne {
              id
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
      { input },
    );
    const { oneToOne, errors } = recordOneToOne;
    return oneToOne ? { kind: "sent" } : { kind: "refused", errors };
  } catch (problem) {
    return judge(problem);
  }
}

/** Records it, with a network or without. */
export const recordOneToOne = (environment: Environment, entry: PendingOneToOne): Promise<Delivered<Sent>> =>
  deliver({ name: NAME, box: oneToOneBox, attempt: (each: PendingOneToOne) => attempt(environment, each) }, entry);

/** Sends those that wait, each once. */
export const sendOneToOnes = (environment: Environment, failure: string): Promise<Sending> =>
  sendRound(NAME, {
    box: oneToOneBox,
    isDue: () => true,
    attempt: (entry) => attempt(environment, entry),
    failure,
  });
