import { useEffect, useState } from "react";
import { fetchQuery, graphql, useRelayEnvironment } from "react-relay";
import type { useCommuneSearchQuery } from "@/__generated__/useCommuneSearchQuery.graphql";
import { useDebounced } from "@/lib/debounced";

const PAUSE_MS = 180;
const SHOWN = 8;

export type FoundCommune = { readonly id: string; readonly name: string; readonly postalCodes: readonly string[] };

/** The most populous communes that have all of these words in their names; null while the answer is on its way. */
export function useCommuneSearch(text: string): readonly FoundCommune[] | null {
  const environment = useRelayEnvironment();
  const words = useDebounced(text.trim(), PAUSE_MS);
  const [answer, setAnswer] = useState<{ words: string; found: readonly FoundCommune[] }>({ words: "", found: [] });
  useEffect(() => {
    if (words === "") {
      return;
    }
    const subscription = fetchQuery<useCommuneSearchQuery>(
      environment,
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
      { search: words, first: SHOWN },
    ).subscribe({
      next: ({ communes }) => setAnswer({ words, found: communes.nodes }),
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
