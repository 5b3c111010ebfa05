import { commitMutation, type Environment, type GraphQLTaggedNode, type MutationParameters } from "relay-runtime";
import { noteChange } from "./changes";

/** Sends a mutation; when it was answered, everything read before counts as stale and open pages ask again. */
export function mutate<T extends MutationParameters>(
  environment: Environment,
  mutation: GraphQLTaggedNode,
  variables: T["variables"],
): Promise<T["response"]> {
  return new Promise((resolve, reject) => {
    commitMutation<T>(environment, {
      mutation,
      variables,
      updater: (store) => store.invalidateStore(),
      onCompleted: (response) => {
        noteChange();
        resolve(response);
      },
      onError: reject,
    });
  });
}
