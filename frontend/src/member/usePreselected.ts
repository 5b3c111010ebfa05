import { useEffect, useEffectEvent } from "react";
import { fetchQuery, graphql, useRelayEnvironment } from "react-relay";
import type { usePreselectedQuery } from "@/__generated__/usePreselectedQuery.graphql";
import { type Picked, picked } from "./people";

/** Chooses the member that the address names, once. */
export function usePreselected(id: string | undefined, known: readonly Picked[], onFound: (member: Picked) => void) {
  const environment = useRelayEnvironment();
  const found = useEffectEvent(onFound);
  const find = useEffectEvent((sought: string) => known.find((person) => person.id === sought));
  useEffect(() => {
    if (!id) {
      return;
    }
    const near = find(id);
    if (near) {
      found(near);
      return;
    }
    const subscription = fetchQuery<usePreselectedQuery>(
      environment,
      graphql`
        query usePreselectedQuery($id: ID!) {
          member(id: $id) {
            id
            displayName
            firmName
            specialty {
              french: name(language: FRENCH)
              english: name(language: ENGLISH)
            }
            chapter {
              name
            }
          }
        }
      `,
      { id },
    ).subscribe({
      next: ({ member }) => member && found(picked(member)),
      error: () => {
        // Without an answer the field stays empty, and the member can be searched for.
      },
    });
    return () => subscription.unsubscribe();
  }, [environment, id]);
}
