import { graphql } from "react-relay";
import type { useInvitingChapterSearchQuery } from "@/__generated__/useInvitingChapterSearchQuery.graphql";
import type { FoundChapter } from "@/chapter/useChapterSearch";
import { useFound } from "@/list/useFound";

/** Others' groups are found too, and left out. */
const READ = 50;

/** The groups with all of these words to which the person may invite; null while the answer is on its way. */
export const useInvitingChapterSearch = (text: string): readonly FoundChapter[] | null =>
  useFound<useInvitingChapterSearchQuery, FoundChapter>(
    text,
    graphql`
    query useInvitingChapterSearchQuery($search: String!, $first: Int!) {
      chapters(search: $search, first: $first) {
        nodes {
          id
          name
          viewerCanInvite
          region {
            name
          }
        }
      }
    }
    `,
    ({ chapters }) => chapters.nodes.filter((chapter) => chapter.viewerCanInvite),
    READ,
  );
