import { useRelayEnvironment } from "react-relay";
import type { GraphQLTaggedNode, OperationType } from "relay-runtime";
import { readOnce } from "@/lib/readOnce";
import type { Connection, ReadPage } from "@/lib/readPages";

/** The document of a query that reads a list page by page, with its types. */
export type Paged<Q extends OperationType> = { readonly document: GraphQLTaggedNode; readonly of?: Q };

export const paged = <Q extends OperationType>(document: GraphQLTaggedNode): Paged<Q> => ({ document });

/** What such a query is asked beside the page. */
export type FiltersOf<Q extends OperationType> = Omit<Q["variables"], "first" | "after">;

/** Reads the pages of a list, to take it away whole. */
export function usePages<Q extends OperationType, T>(
  query: Paged<Q>,
  filters: FiltersOf<Q>,
  listOf: (answer: Q["response"]) => Connection<T>,
): ReadPage<T> {
  const environment = useRelayEnvironment();
  return async (first, after) =>
    listOf(await readOnce<Q>(environment, query.document, { ...filters, first, after } as Q["variables"]));
}
