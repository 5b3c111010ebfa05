import { graphql } from "react-relay";
import type { useCommuneSearchQuery } from "@/__generated__/useCommuneSearchQuery.graphql";
import { useFound } from "@/list/useFound";

export type FoundCommune = { readonly id: string; readonly name: string; readonly postalCodes: readonly string[] };

/** The most populous communes that have all of these words in their names; null while the answer is on its way. */
export const useCommuneSearch = (text: string): readonly FoundCommune[] | null =>
  useFound<useCommuneSearchQuery, FoundCommune>(
    text,
    graphql`
    query useCommuneSearchQuery($search: String!, $first: Int!) {
      communes(search: $search, first: $first) {
        nodes {
          id
          name
          postalCodes
        }
      }
    }
    `,
    ({ communes }) => communes.nodes,
  );
