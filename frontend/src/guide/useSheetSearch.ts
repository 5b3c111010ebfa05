import { useEffect, useEffectEvent, useState } from "react";
import { fetchQuery, graphql, useRelayEnvironment } from "react-relay";
import type { useSheetSearchQuery, useSheetSearchQuery$data } from "@/__generated__/useSheetSearchQuery.graphql";
import { useDebounced } from "@/lib/debounced";

const PAUSE_MS = 180;

export type FoundSheet = { readonly id: string; readonly name: string; readonly place: string };

const read = ({ region }: useSheetSearchQuery$data): readonly FoundSheet[] =>
  region?.networkSheets.nodes.map(({ id, latest }) => ({ id, name: latest.name, place: latest.commune?.name ?? "" })) ??
  [];

/** The sheets of a region that have these words in their names, but for those that were given up; null while the answer is on its way. */
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
          region(code: $region) {
            networkSheets(
              search: $search
              statuses: [DRAFT, SUBMITTED, IN_REVIEW, CHANGES_REQUESTED, PUBLISHED, NEEDS_UPDATE]
              first: 9
            ) {
              nodes {
                id
                latest {
                  name
                  commune {
                    name
                  }
                }
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
