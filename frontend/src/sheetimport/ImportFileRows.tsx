import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { ImportFileRowsQuery } from "@/__generated__/ImportFileRowsQuery.graphql";
import { useFresh } from "@/lib/changes";
import { ListCard } from "@/list/ListCard";
import { EmptyState } from "@/ui/EmptyState";
import { Pager } from "@/ui/Pager";
import { RowList } from "@/ui/RowList";
import { Tabs } from "@/ui/Tabs";
import { ImportFileRow } from "./ImportFileRow";
import { type ImportSearch, rowsOf } from "./search";

/** The rows of a file: of all kinds, or of one. */
export function ImportFileRows({ id, search }: { id: string; search: ImportSearch }) {
  const { t } = useLingui();
  const { sheetImport } = useLazyLoadQuery<ImportFileRowsQuery>(
    graphql`
      query ImportFileRowsQuery(
        $id: ID!
        $kinds: [SheetImportRowKind!]
        $undecided: Boolean
        $first: Int
        $after: String
        $last: Int
        $before: String
      ) {
        sheetImport(id: $id) {
          id
          viewerCanApply
          rows(
            kinds: $kinds
            undecided: $undecided
            first: $first
            after: $after
            last: $last
            before: $before
          ) {
            totalCount
            nodes {
              line
              ...ImportFileRow_row
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
    rowsOf(id, search),
    useFresh(),
  );
  if (!sheetImport) {
    return null;
  }
  const { rows, viewerCanApply } = sheetImport;
  const tabs = [
    { key: "toutes", label: t`Toutes` },
    ...(viewerCanApply ? [{ key: "choisir", label: t`À choisir` }] : []),
    { key: "corriger", label: t`À corriger` },
    { key: "nouvelles", label: t`Nouvelles` },
    { key: "changees", label: t`Différentes` },
    { key: "connues", label: t`Connues` },
  ];
  return (
    <>
      <Tabs
        label={t`Lignes affichées`}
        current={search.lignes ?? "toutes"}
        tabs={tabs.map((tab) => ({ ...tab, search: tab.key === "toutes" ? {} : { lignes: tab.key } }))}
      />
      {rows.nodes.length === 0 ? (
        <EmptyState icon="check" title={<Trans>Aucune ligne de ce genre</Trans>} />
      ) : (
        <ListCard
          title={<Plural value={rows.totalCount} one="# ligne" many="# de lignes" other="# lignes" />}
          exportButton={null}
        >
          <RowList label={t`Lignes du fichier`}>
            {rows.nodes.map((row) => (
              <ImportFileRow key={row.line} row={row} importId={id} canChoose={viewerCanApply} />
            ))}
          </RowList>
        </ListCard>
      )}
      <Pager pageInfo={rows.pageInfo} />
    </>
  );
}
