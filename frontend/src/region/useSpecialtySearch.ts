import { graphql } from "react-relay";
import type { useSpecialtySearchQuery } from "@/__generated__/useSpecialtySearchQuery.graphql";
import { useFound } from "@/list/useFound";

export type FoundSpecialty = { readonly id: string; readonly french: string; readonly english: string };

/** The trades that have all of these words in their names; null while the answer is on its way. */
export const useSpecialtySearch = (text: string): readonly FoundSpecialty[] | null =>
  useFound<useSpecialtySearchQuery, FoundSpecialty>(
    text,
    graphql`
    query useSpecialtySearchQuery($search: String!, $first: Int!) {
      specialties(search: $search, first: $first) {
        nodes {
          id
          french: name(language: FRENCH)
          english: name(language: ENGLISH)
        }
      }
    }
    `,
    ({ specialties }) => specialties.nodes,
  );
