import { useEffect, useMemo, useState } from "react";
import { fetchQuery, graphql, useRelayEnvironment } from "react-relay";
import type { useMemberSearchQuery } from "@/__generated__/useMemberSearchQuery.graphql";
import { useDebounced } from "@/lib/debounced";
import { matches } from "@/lib/text";
import { type Picked, picked } from "./people";

const PAUSE_MS = 180;
const SHOWN = 8;

/** Known people at once, then the server's; null while nothing is known and the answer is on its way. */
export function useMemberSearch(text: string, known: readonly Picked[]): readonly Picked[] | null {
  const environment = useRelayEnvironment();
  const search = useDebounced(text.trim(), PAUSE_MS);
  const [answer, setAnswer] = useState<{ search: string; found: readonly Picked[] }>({ search: "", found: [] });
  useEffect(() => {
    if (search === "") {
      return;
    }
    const subscription = fetchQuery<useMemberSearchQuery>(
      environment,
      graphql`
        query useMemberSearchQuery($search: String!, $first: Int!) {
          members(search: $search, first: $first) {
            nodes {
              id
              displayName
              firmName
              viewerIsMember
              specialty {
                french: name(language: FRENCH)
                english: name(language: ENGLISH)
              }
              chapter {
                name
              }
            }
          }
        }
      `,
      { search, first: SHOWN + 1 },
    ).subscribe({
      next: ({ members }) =>
        setAnswer({ search, found: members.nodes.filter((member) => !member.viewerIsMember).map(picked) }),
      // Without a network the known people are the answer.
      error: () => setAnswer({ search, found: [] }),
    });
    return () => subscription.unsubscribe();
  }, [environment, search]);
  return useMemo(() => {
    const near = known.filter((person) => matches(`${person.name} ${person.detail}`, text));
    const isAnswered = text.trim() === "" || answer.search === text.trim();
    const far = isAnswered && text.trim() !== "" ? answer.found : [];
    const all = [...near, ...far.filter((person) => !near.some(({ id }) => id === person.id))];
    return all.length > 0 || isAnswered ? all.slice(0, text.trim() ? SHOWN : known.length) : null;
  }, [known, text, answer]);
}
