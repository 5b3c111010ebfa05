import { type Environment, type GraphQLTaggedNode, getRequest, type OperationType } from "relay-runtime";
import { ApiProblem } from "./problem";

type Answer = { data?: unknown; errors?: readonly { message: string; extensions?: { code?: string } }[] };

/** Asks the server and keeps nothing of the answer: a list of any length passes without filling the page's memory. */
export async function readOnce<T extends OperationType>(
  environment: Environment,
  query: GraphQLTaggedNode,
  variables: T["variables"],
): Promise<T["response"]> {
  const answer = (await environment
    .getNetwork()
    .execute(getRequest(query).params, variables, { force: true })
    .toPromise()) as Answer | undefined;
  const [first] = answer?.errors ?? [];
  // Whoever takes a list away wants all of it: an answer with holes counts as none.
  if (first || !answer?.data) {
    throw new ApiProblem(first?.extensions?.code ?? "INTERNAL_ERROR", first?.message ?? "no data");
  }
  return answer.data;
}
