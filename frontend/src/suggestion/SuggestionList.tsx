import { Plural } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import type { SuggestionList_suggestions$key } from "@/__generated__/SuggestionList_suggestions.graphql";
import { only } from "@/lib/only";
import { Pager } from "@/ui/Pager";
import { RefuseDialog } from "./RefuseDialog";
import { SuggestionCard } from "./SuggestionCard";
import type { SuggestionsSearch } from "./search";

type Props = {
  suggestions: SuggestionList_suggestions$key;
  search: SuggestionsSearch;
  /** What stands there when there are none. */
  empty: ReactNode;
};

/** A page of suggestions, each with what is to be decided; the form for refusing one may be open. */
export function SuggestionList({ suggestions, search, empty }: Props) {
  const navigate = useNavigate();
  const { totalCount, nodes, pageInfo } = useFragment(
    graphql`
      fragment SuggestionList_suggestions on SuggestionConnection {
        totalCount
        nodes {
          id
          viewerCanRefuse
          authorIsTold
          sheet {
            latest {
              name
            }
          }
          ...SuggestionCard_suggestion
        }
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
      }
    `,
    suggestions,
  );
  if (nodes.length === 0) {
    return empty;
  }
  const show = (refuser: string | undefined) =>
    void navigate({ to: ".", search: only({ ...search, refuser }) as never, replace: true, resetScroll: false });
  const refused = nodes.find(({ id, viewerCanRefuse }) => id === search.refuser && viewerCanRefuse);
  return (
    <>
      <p>
        <Plural value={totalCount} one="# proposition" many="# de propositions" other="# propositions" />
      </p>
      {nodes.map((suggestion) => (
        <SuggestionCard key={suggestion.id} suggestion={suggestion} onRefuse={() => show(suggestion.id)} />
      ))}
      <Pager pageInfo={pageInfo} />
      {refused && (
        <RefuseDialog
          id={refused.id}
          name={refused.sheet.latest.name}
          isTold={refused.authorIsTold}
          onClose={() => show(undefined)}
        />
      )}
    </>
  );
}
