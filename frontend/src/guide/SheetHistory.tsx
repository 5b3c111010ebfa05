import { Plural } from "@lingui/react/macro";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { SheetHistoryQuery } from "@/__generated__/SheetHistoryQuery.graphql";
import { useFresh } from "@/lib/changes";
import type { Cursor } from "@/lib/search";
import { List } from "@/list/List";
import { historyOf } from "./asked";
import { SheetEventRow } from "./SheetEventRow";

/** What was done to a sheet, the newest first. */
export function SheetHistory({ id, cursor }: { id: string; cursor: Cursor }) {
  const { networkSheet } = useLazyLoadQuery<SheetHistoryQuery>(
    graphql`
      query SheetHistoryQuery($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
        networkSheet(id: $id) {
          events(first: $first, after: $after, last: $last, before: $before) {
            totalCount
            edges {
              cursor
              node {
                ...SheetEventRow_event
              }
            }
            pageInfo {
              hasNextPage
              hasPreviousPage
              startCursor
              endCursor
            }
          }
        }
      }
    `,
    historyOf(id, cursor),
    useFresh(),
  );
  if (!networkSheet) {
    return null;
  }
  const { totalCount, edges, pageInfo } = networkSheet.events;
  // An event has no id of its own: its place in the list tells it from others.
  const nodes = edges.map((edge) => ({ id: edge.cursor, event: edge.node }));
  return (
    <List
      list={{ totalCount, nodes, pageInfo }}
      row={({ event }) => <SheetEventRow event={event} />}
      title={<Plural value={totalCount} one="# étape" many="# d’étapes" other="# étapes" />}
      empty={null}
      exportButton={null}
    />
  );
}
