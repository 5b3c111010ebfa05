import { Plural, Trans } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { SuggestionQueueQuery } from "@/__generated__/SuggestionQueueQuery.graphql";
import { useFresh } from "@/lib/changes";
import { only } from "@/lib/only";
import { pageOf } from "@/lib/search";
import { EmptyState } from "@/ui/EmptyState";
import { Pager } from "@/ui/Pager";
import { RefuseDialog } from "./RefuseDialog";
import { SuggestionCard } from "./SuggestionCard";
import { type SuggestionsSearch, statusOf } from "./search";

const SIZE = 10;

/** The suggestions of a region in one state, the newest first, each with what is to be decided. */
export function SuggestionQueue({ region: code, search }: { region: string; search: SuggestionsSearch }) {
  const navigate = useNavigate();
  const { region } = useLazyLoadQuery<SuggestionQueueQuery>(
    graphql`
      query SuggestionQueueQuery(
        $region: String!
        $status: SuggestionStatus
        $first: Int
        $after: String
        $last: Int
        $before: String
      ) {
        region(code: $region) {
          suggestions(status: $status, first: $first, after: $after, last: $last, before: $before) {
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
        }
      }
    `,
    { region: code, status: statusOf(search), ...pageOf(search, SIZE) },
    useFresh(),
  );
  if (!region) {
    return null;
  }
  const { totalCount, nodes, pageInfo } = region.suggestions;
  if (nodes.length === 0) {
    return <Nothing search={search} />;
  }
  const show = (refuser: string | undefined) =>
    void navigate({ to: ".", search: only({ ...search, refuser }) as never, replace: true, resetScroll: false });
  const refused = nodes.find(({ id, viewerCanRefuse }) => id === search.refuser && viewerCanRefuse);
  return (
    <>
      <p role="status">
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

function Nothing({ search }: { search: SuggestionsSearch }) {
  switch (search.etat) {
    case "retenues":
      return <EmptyState icon="board" title={<Trans>Aucune proposition retenue</Trans>} />;
    case "refusees":
      return <EmptyState icon="board" title={<Trans>Aucune proposition refusée</Trans>} />;
    default:
      return (
        <EmptyState icon="check" title={<Trans>Aucune proposition n’attend</Trans>}>
          <Trans>
            Sous chaque fiche publiée, « Proposer une correction » mène ici, sans compte. Rien ne change avant que vous
            ne l’acceptiez.
          </Trans>
        </EmptyState>
      );
  }
}
