import { Plural, Trans } from "@lingui/react/macro";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { SheetImportListQuery } from "@/__generated__/SheetImportListQuery.graphql";
import { useFresh } from "@/lib/changes";
import type { Cursor } from "@/lib/search";
import { List } from "@/list/List";
import { EmptyState } from "@/ui/EmptyState";
import { SheetImportRow } from "./SheetImportRow";
import { importsOf } from "./search";

/** The imports of a guide, the newest first. */
export function SheetImportList({ region: code, cursor }: { region: string; cursor: Cursor }) {
  const { region } = useLazyLoadQuery<SheetImportListQuery>(
    graphql`
      query SheetImportListQuery($region: String!, $first: Int, $after: String, $last: Int, $before: String) {
        region(code: $region) {
          sheetImports(first: $first, after: $after, last: $last, before: $before) {
            totalCount
            nodes {
              id
              ...SheetImportRow_import
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
    importsOf(code, { ...(cursor.after && { after: cursor.after }), ...(cursor.before && { before: cursor.before }) }),
    useFresh(),
  );
  return region ? (
    <List
      list={region.sheetImports}
      row={(node) => <SheetImportRow imported={node} />}
      title={<Plural value={region.sheetImports.totalCount} one="# import" many="# d’imports" other="# imports" />}
      empty={
        <EmptyState icon="list" title={<Trans>Aucun import pour l’instant</Trans>}>
          <Trans>Ce que disent vos fichiers se relit ici avant d’entrer dans le guide.</Trans>
        </EmptyState>
      }
      exportButton={null}
    />
  ) : null;
}
