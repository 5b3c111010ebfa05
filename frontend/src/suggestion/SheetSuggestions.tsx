import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { SheetSuggestionsQuery } from "@/__generated__/SheetSuggestionsQuery.graphql";
import { useFresh } from "@/lib/changes";
import { NotForYou } from "@/region/NotForYou";
import { EmptyState } from "@/ui/EmptyState";
import { Page } from "@/ui/Page";
import { SuggestionList } from "./SuggestionList";
import { type SuggestionsSearch, sheetPage } from "./search";

/** What visitors suggest about one sheet, for those who keep it, and its editors. */
export function SheetSuggestions({ sheet: id, search }: { sheet: string; search: SuggestionsSearch }) {
  const { t } = useLingui();
  const { networkSheet: sheet } = useLazyLoadQuery<SheetSuggestionsQuery>(
    graphql`
      query SheetSuggestionsQuery($id: ID!, $first: Int, $after: String, $last: Int, $before: String) @preloadable {
        networkSheet(id: $id) {
          viewerIsEditor
          latest {
            name
          }
          suggestions(first: $first, after: $after, last: $last, before: $before) {
            ...SuggestionList_suggestions
          }
        }
      }
    `,
    sheetPage(id, search),
    useFresh(),
  );
  if (!sheet) {
    return <NotForYou />;
  }
  return (
    <Page
      title={t`Propositions de visiteurs`}
      width="narrow"
      above={
        <Link to="/administration/guide/$id" params={{ id }}>
          {sheet.latest.name}
        </Link>
      }
      lead={
        sheet.viewerIsEditor ? (
          <Trans>Ce que des visiteurs, sans compte, ont trouvé à corriger dans cette fiche.</Trans>
        ) : (
          <Trans>
            Ce que des visiteurs, sans compte, ont trouvé à corriger dans votre fiche. L’édition du guide en décide ; ce
            que vous écrivez vous-même n’a pas besoin d’attendre sa décision.
          </Trans>
        )
      }
    >
      <SuggestionList
        suggestions={sheet.suggestions}
        search={search}
        empty={<EmptyState icon="check" title={<Trans>Personne n’a rien proposé</Trans>} />}
      />
    </Page>
  );
}
