import { useEffect, useState } from "react";
import { fetchQuery, graphql, useRelayEnvironment } from "react-relay";
import type { useChapterSearchQuery, useChapterSearchQuery$data } from "@/__generated__/useChapterSearchQuery.graphql";
import { useDebounced } from "@/lib/debounced";

const PAUSE_MS = 180;
/** Some of those that are found may be other people's. */
const READ = 50;
const SHOWN = 8;

export type FoundChapter = useChapterSearchQuery$data["chapters"]["nodes"][number];

/** The groups to which the person may invite and that have all of these words; null while the answer is on its way. */
export function useChapterSearch(text: string): readonly FoundChapter[] | null {
  const environment = useRelayEnvironment();
  const words = useDebounced(text.trim(), PAUSE_MS);
  const [answer, setAnswer] = useState<{ words: string; found: readonly FoundChapter[] } | null>(null);
  useEffect(() => {
    const subscription = fetchQuery<useChapterSearchQuery>(
      environment,
      graphql`
        query useChapterSearchQuery($search: String, $first: Int!) {
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
      { search: words || null, first: READ },
    ).subscribe({
      next: ({ chapters }) =>
        setAnswer({ words, found: chapters.nodes.filter((chapter) => chapter.viewerCanInvite).slice(0, SHOWN) }),
      // Without a network nothing is found, and the form says what is missing.
      error: () => setAnswer({ words, found: [] }),
    });
    return () => subscription.unsubscribe();
  }, [environment, words]);
  return answer?.words === text.trim() ? answer.found : null;
}
