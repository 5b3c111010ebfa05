import { useEffect, useEffectEvent, useState } from "react";
import { fetchQuery, graphql, useRelayEnvironment } from "react-relay";
import type { useSheetSearchQuery, useSheetSearchQuery$data } from "@/__generated__/useSheetSearchQuery.graphql";
import { useDebounced } from "@/lib/debounced";

const PAUSE_MS = 180;

export type FoundSheet = { readonly id: string; readonly name: string; readonly place: string };

const read = ({ networks }: useSheetSearchQuery$data): readonly FoundSheet[] =>
  networks.nodes.flatMap(({ name, commune, sheet }) =>
    sheet ? [{ id: sheet.id, name, place: commune?.name ?? "" }] : [],
  );

/** The published sheets of a region that these words lead to; null while the answer is on its way. */
export function useSheetSearch(text: string, region: string): readonly FoundSheet[] | null {
  const environment = useRelayEnvironment();
  const words = useDebounced(text.trim(), PAUSE_MS);
  const [answer, setAnswer] = useState<{ words: string; found: readonly FoundSheet[] }>({ words: "", found: [] });
  const take = useEffectEvent((found: readonly FoundSheet[]) => setAnswer({ words, found }));
  useEffect(() => {
    if (words === "") {
      return;
    }
    const subscription = fetchQuery<useSheetSearchQuery>(
      environment,
      graphql`
        query useSheetSearchQuery($search: String!, $region: String!) {
          networks(search: $search, region: $region, first: 9) {
            nodes {
              name
              commune {
                name
              }
              sheet {
                id
              }
            }
          }
        }
      `,
      { search: words, region },
    ).subscribe({
      next: (response) => take(read(response)),
      // Without a network nothing is found, and the form says what is missing.
      error: () => take([]),
    });
    return () => subscription.unsubscribe();
  }, [environment, words, region]);
  if (text.trim() === "") {
    return [];
  }
  return answer.words === text.trim() ? answer.found : null;
}
