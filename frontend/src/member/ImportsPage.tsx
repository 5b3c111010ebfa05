import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { ImportsPageQuery } from "@/__generated__/ImportsPageQuery.graphql";
import { useFresh } from "@/lib/changes";
import { List } from "@/list/List";
import { NotForYou } from "@/region/NotForYou";
import { buttonClass } from "@/ui/buttonClass";
import { EmptyState } from "@/ui/EmptyState";
import { Page } from "@/ui/Page";
import { importsPage } from "./filters";
import { ImportRow } from "./ImportRow";
import { UndoImportDialog } from "./UndoImportDialog";

const route = getRouteApi("/member/administration/membres/imports");

/** Imports of members: who, when, how many, and the way back. */
export function ImportsPage() {
  const { t } = useLingui();
  const { annuler, ...cursor } = route.useSearch();
  const navigate = useNavigate();
  const { viewer, memberImports } = useLazyLoadQuery<ImportsPageQuery>(
    graphql`
      query ImportsPageQuery($first: Int, $after: String, $last: Int, $before: String) @preloadable {
        viewer {
          viewerCanManageMembers
        }
        memberImports(first: $first, after: $after, last: $last, before: $before) {
          totalCount
          nodes {
            id
            ...ImportRow_import
            ...UndoImportDialog_import
          }
          pageInfo {
            hasNextPage
            hasPreviousPage
            startCursor
            endCursor
          }
        }
      }
    `,
    importsPage(cursor),
    useFresh(),
  );
  if (!viewer.viewerCanManageMembers) {
    return <NotForYou />;
  }
  const undone = memberImports.nodes.find(({ id }) => id === annuler);
  const show = (id: string | undefined) =>
    void navigate({ to: ".", search: { ...cursor, ...(id && { annuler: id }) } as never, replace: true });
  return (
    <Page
      title={t`Imports de membres`}
      width="narrow"
      above={
        <Link to="/administration/membres">
          <Trans>Membres administrés</Trans>
        </Link>
      }
      actions={
        <Link to="/administration/membres/import" className={buttonClass("primary")}>
          <Trans>Importer des membres</Trans>
        </Link>
      }
    >
      <List
        list={memberImports}
        row={(node) => <ImportRow imported={node} onUndo={() => show(node.id)} />}
        title={<Plural value={memberImports.totalCount} one="# import" many="# d’imports" other="# imports" />}
        empty={<EmptyState icon="directory" title={<Trans>Aucun import pour l’instant</Trans>} />}
        exportButton={null}
      />
      {undone && <UndoImportDialog imported={undone} onClose={() => show(undefined)} />}
    </Page>
  );
}
