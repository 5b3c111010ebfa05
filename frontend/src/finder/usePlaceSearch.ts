import { graphql } from "react-relay";
import type { usePlaceSearchQuery } from "@/__generated__/usePlaceSearchQuery.graphql";
import { useFound } from "@/list/useFound";

export type Place = usePlaceSearchQuery["response"]["communes"]["nodes"][number];

/** The most populous communes that have all of these words in their names; null while the answer is on its way. */
export const usePlaceSearch = (text: string): readonly Place[] | null =>
  useFound<usePlaceSearchQuery, Place>(
    text,
    graphql`
    query usePlaceSearchQuery($search: String!, $first: Int!) {
      communes(search: $search, first: $first) {
        nodes {
          id
          code
          name
          department {
            code
            name
          }
        }
      }
    }
    `,
    ({ communes }) => communes.nodes,
  );
