import { useState } from "react";
import { useRelayEnvironment } from "react-relay";
import type { GraphQLTaggedNode, MutationParameters } from "relay-runtime";
import { failureOf } from "@/access/failure";
import { noteChange } from "@/lib/changes";
import { mutate } from "@/lib/mutate";
import type { Failure } from "@/lib/problem";
import type { UserErrors } from "@/lib/userErrors";
import { uuidv7 } from "@/lib/uuid";

type Payload = { readonly referral?: object | null | undefined; readonly errors: UserErrors };

/** How a verb fares. */
export type Sending = { isPending: boolean; errors: UserErrors; failure: Failure | null };

/** Sends one verb. Its command id is made once, so that trying again does it once. */
export function useAdvance(onDone: () => void) {
  const environment = useRelayEnvironment();
  const [commandId] = useState(uuidv7);
  const [isPending, setPending] = useState(false);
  const [errors, setErrors] = useState<UserErrors>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  async function advance<T extends MutationParameters>(
    mutation: GraphQLTaggedNode,
    variables: T["variables"],
    payloadOf: (response: T["response"]) => Payload,
  ) {
    setPending(true);
    setErrors([]);
    setFailure(null);
    try {
      const payload = payloadOf(await mutate<T>(environment, mutation, variables));
      if (payload.referral) {
        onDone();
      } else {
        setErrors(payload.errors);
        // It may have changed elsewhere: what is shown is asked for again.
        noteChange();
      }
    } catch (problem) {
      setFailure(failureOf(problem));
    } finally {
      setPending(false);
    }
  }
  return { advance, commandId, sending: { isPending, errors, failure } };
}
