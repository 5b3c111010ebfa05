import { useEffect, useState } from "react";
import { fetchQuery, graphql, useRelayEnvironment } from "react-relay";
import type { useSpecialtySearchQuery } from "@/__generated__/useSpecialtySearchQuery.graphql";
import { useDebounced } from "@/lib/debounced";

const PAUSE_MS = 180;
const SHOWN = 8;

export type FoundSpecialty = { readonly id: string; readonly french: string; readonly english: string };

/** The trades that have all of these words in their names; null while the answer is on its way. */
export function useSpecialtySearch(text: string): readonly FoundSpecialty[] | null {
  const environment = useRelayEnvironment();
  const words = useDebounced(text.trim(), PAUSE_MS);
  const [answer, setAnswer] = useState<{ words: string; found: readonly FoundSpecialty[] }>({ words: "", found: [] });
  useEffect(() => {
    if (words === "") {
      return;
    }
    const subscription = fetchQuery<useSpecialtySearchQuery>(
      environment,
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
      { search: words, first: SHOWN },
    ).subscribe({
      next: ({ specialties }) => setAnswer({ words, found: specialties.nodes }),
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
