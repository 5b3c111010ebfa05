import { useEffect, useEffectEvent, useState } from "react";
import { fetchQuery, type GraphQLTaggedNode, useRelayEnvironment } from "react-relay";
import type { OperationType } from "relay-runtime";
import { useDebounced } from "@/lib/debounced";

const PAUSE_MS = 180;
const SHOWN = 8;

interface Search extends OperationType {
  variables: { search: string; first: number };
}

/**
 * What a server finds for the words that somebody types; null while the answer is on its way.
 *
 * @param read the found of an answer
 * @param first how many to ask for, where some of them may then be left out
 */
export function useFound<Q extends Search, T>(
  text: string,
  query: GraphQLTaggedNode,
  read: (response: Q["response"]) => readonly T[],
  first: number = SHOWN,
): readonly T[] | null {
  const environment = useRelayEnvironment();
  const words = useDebounced(text.trim(), PAUSE_MS);
  const [answer, setAnswer] = useState<{ words: string; found: readonly T[] }>({ words: "", found: [] });
  const take = useEffectEvent((asked: string, response: Q["response"]) =>
    setAnswer({ words: asked, found: read(response).slice(0, SHOWN) }),
  );
  useEffect(() => {
    if (words === "") {
      return;
    }
    const subscription = fetchQuery<Q>(environment, query, { search: words, first }).subscribe({
      next: (response) => take(words, response),
      // Without a network nothing is found, and the form says what is missing.
      error: () => setAnswer({ words, found: [] }),
    });
    return () => subscription.unsubscribe();
  }, [environment, query, words, first]);
  if (text.trim() === "") {
    return [];
  }
  return answer.words === text.trim() ? answer.found : null;
}
