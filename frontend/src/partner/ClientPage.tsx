import { getRouteApi } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { ClientPageQuery } from "@/__generated__/ClientPageQuery.graphql";
import { useFresh } from "@/lib/changes";
import { clientOf } from "./asked";
import { ClientView } from "./ClientView";
import { NoPartner } from "./NoPartner";

const route = getRouteApi("/member/administration/clients/$id");

/** A client of a partner organisation: its secrets, what it was granted, and how it asks. */
export function ClientPage() {
  const { id } = route.useParams();
  const search = route.useSearch();
  const { node, regions } = useLazyLoadQuery<ClientPageQuery>(
    graphql`
      query ClientPageQuery(
        $id: ID!
        $isHistory: Boolean!
        $first: Int
        $after: String
        $last: Int
        $before: String
      ) @preloadable {
        node(id: $id) {
          ... on PartnerClient {
            ...ClientView_client
              @alias(as: "client")
              @arguments(isHistory: $isHistory, first: $first, after: $after, last: $last, before: $before)
          }
        }
        regions(first: 100) {
          nodes {
            id
            name
          }
        }
      }
    `,
    clientOf(id, search),
    useFresh(),
  );
  return node?.client ? <ClientView client={node.client} regions={regions.nodes} search={search} /> : <NoPartner />;
}
