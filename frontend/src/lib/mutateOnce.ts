import type { Environment, GraphQLTaggedNode, MutationParameters, RecordSourceSelectorProxy } from "relay-runtime";
import { noteChange } from "./changes";
import { readOnce } from "./readOnce";

/** Sends a mutation of whose answer nothing may stay behind: it never enters the store. Open pages ask again. */
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
