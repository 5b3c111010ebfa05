import { Trans } from "@lingui/react/macro";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { SuggestionQueueQuery } from "@/__generated__/SuggestionQueueQuery.graphql";
import { useFresh } from "@/lib/changes";
import { pageOf } from "@/lib/search";
import { EmptyState } from "@/ui/EmptyState";
import { SuggestionList } from "./SuggestionList";
import { SIZE, type SuggestionsSearch, statusOf } from "./search";

/** The suggestions about a region's guide in one state, the newest first. */
export function SuggestionQueue({ region: code, search }: { region: string; search: SuggestionsSearch }) {
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
            ...SuggestionList_suggestions
          }
        }
      }
    `,
    { region: code, status: statusOf(search), ...pageOf(search, SIZE) },
    useFresh(),
  );
  return (
    region && <SuggestionList suggestions={region.suggestions} search={search} empty={<Nothing search={search} />} />
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
