import { graphql } from "react-relay";
import type { useChapterSearchQuery } from "@/__generated__/useChapterSearchQuery.graphql";
import { useFound } from "@/list/useFound";

export type FoundChapter = { readonly id: string; readonly name: string; readonly region: { readonly name: string } };

/** The groups that have all of these words in their names; null while the answer is on its way. */
export const useChapterSearch = (text: string): readonly FoundChapter[] | null =>
  useFound<useChapterSearchQuery, FoundChapter>(
    text,
    graphql`
    query useChapterSearchQuery($search: String!, $first: Int!) {
      chapters(search: $search, first: $first) {
        nodes {
          id
          name
          region {
            name
          }
        }
      }
    }
    `,
    ({ chapters }) => chapters.nodes,
  );
