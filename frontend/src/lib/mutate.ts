import {
  commitMutation,
  type Environment,
  type GraphQLTaggedNode,
  type MutationParameters,
  type RecordSourceSelectorProxy,
} from "relay-runtime";
import { noteChange } from "./changes";
import { readOnce } from "./readOnce";

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

/** The same, where nothing of the answer may stay behind: it never enters the store. */
export async function mutateOnce<T extends MutationParameters>(
  environment: Environment,
  mutation: GraphQLTaggedNode,
  variables: T["variables"],
): Promise<T["response"]> {
  const response = await readOnce<T>(environment, mutation, variables);
  environment.commitUpdate((store) => (store as RecordSourceSelectorProxy).invalidateStore());
  noteChange();
  return response;
}
