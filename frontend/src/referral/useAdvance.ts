import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useRelayEnvironment } from "react-relay";
import type { GraphQLTaggedNode, MutationParameters } from "relay-runtime";
import { noteChange } from "@/lib/changes";
import { mutate } from "@/lib/mutate";
import { isNetworkFailure, SessionEnded } from "@/lib/problem";
import type { UserErrors } from "@/lib/userErrors";
import { uuidv7 } from "@/lib/uuid";

type Payload = { readonly referral?: object | null | undefined; readonly errors: UserErrors };

/** Sends one verb. Its command id is made once, so that trying again does it once. */
export function useAdvance(onDone: () => void) {
  const { t } = useLingui();
  const environment = useRelayEnvironment();
  const [commandId] = useState(uuidv7);
  const [isPending, setPending] = useState(false);
  const [errors, setErrors] = useState<UserErrors>([]);
  async function advance<T extends MutationParameters>(
    mutation: GraphQLTaggedNode,
    variables: T["variables"],
    payloadOf: (response: T["response"]) => Payload,
  ) {
    setPending(true);
    setErrors([]);
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
      setErrors([{ message: messageOf(problem) }]);
    } finally {
      setPending(false);
    }
  }
  function messageOf(problem: unknown): string {
    if (problem instanceof SessionEnded) {
      return t`Votre session a expiré : reconnectez-vous, votre saisie est gardée.`;
    }
    return isNetworkFailure(problem)
      ? t`Le réseau ne répond pas. Votre saisie est gardée : réessayez dans un instant.`
      : t`Le service n’a pas pu répondre. Réessayez dans un instant.`;
  }
  return { advance, commandId, isPending, errors };
}
