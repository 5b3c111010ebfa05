import { useRelayEnvironment } from "react-relay";
import type { GraphQLTaggedNode } from "relay-runtime";
import { mutate } from "@/lib/mutate";
import { mutateOnce } from "@/lib/mutateOnce";
import type { UserErrors } from "@/lib/userErrors";
import type { Outcome } from "./outcome";

/** What every verb of the API answers: what it made or changed, or why it did nothing. */
type Payload = { readonly errors: UserErrors };

/** The types of a mutation of one verb. A document that doesn't ask for the errors doesn't count. */
export type CommandParameters = {
  readonly variables: { readonly input: object };
  readonly response: Readonly<Record<string, Payload>>;
};

/** The document of a mutation, with its types. */
export type Command<M extends CommandParameters> = { readonly document: GraphQLTaggedNode; readonly of?: M };

export type InputOf<M extends CommandParameters> = M["variables"]["input"];

export const command = <M extends CommandParameters>(document: GraphQLTaggedNode): Command<M> => ({ document });

const wasDone = (payload: Payload): boolean =>
  Object.entries(payload).some(([name, value]) => name !== "errors" && Boolean(value));

/** Sends the command of a form. What keeps it from arriving is thrown. */
export const useCommand = () => useSending(mutate);

/** The same for a command that is answered with a secret: whoever sends it has the only copy. */
export const useSecretCommand = () => useSending(mutateOnce);

function useSending(mutateBy: typeof mutate) {
  const environment = useRelayEnvironment();
  return async <M extends CommandParameters>(sent: Command<M>, input: InputOf<M>): Promise<Outcome<M["response"]>> => {
    const response: M["response"] = await mutateBy<M>(environment, sent.document, { input } as M["variables"]);
    const [payload = { errors: [] }] = Object.values<Payload>(response);
    return wasDone(payload) ? { kind: "done", result: response } : { kind: "refused", errors: payload.errors };
  };
}
