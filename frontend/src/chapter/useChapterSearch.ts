import { useEffect, useState } from "react";
import { fetchQuery, graphql, useRelayEnvironment } from "react-relay";
import type { useChapterSearchQuery } from "@/__generated__/useChapterSearchQuery.graphql";
import { useDebounced } from "@/lib/debounced";

const PAUSE_MS = 180;
const SHOWN = 8;

export type FoundChapter = { readonly id: string; readonly name: string; readonly region: { readonly name: string } };

/** The groups that have all of these words in their names; null while the answer is on its way. */
export function useChapterSearch(text: string): readonly FoundChapter[] | null {
  const environment = useRelayEnvironment();
  const words = useDebounced(text.trim(), PAUSE_MS);
  const [answer, setAnswer] = useState<{ words: string; found: readonly FoundChapter[] }>({ words: "", found: [] });
  useEffect(() => {
    if (words === "") {
      return;
    }
    const subscription = fetchQuery<useChapterSearchQuery>(
      environment,
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
      { search: words, first: SHOWN },
    ).subscribe({
      next: ({ chapters }) => setAnswer({ words, found: chapters.nodes }),
      // Without a network nothing is found, and the form says what is missing.
      error: () => setAnswer({ words, found: [] }),
    });
    return () => subscription.unsubscribe();
  }, [environment, words]);
  if (text.trim() === "") {
    return [];
  }
  return answer.words === text.trim() ? answer.found : null;
}
