import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Suspense } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { SheetImportPageQuery } from "@/__generated__/SheetImportPageQuery.graphql";
import { GuideTabs } from "@/guide/GuideTabs";
import { useFresh } from "@/lib/changes";
import { formatInstant } from "@/lib/format";
import { NotForYou } from "@/region/NotForYou";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { ApplyCard } from "./ApplyCard";
import { ColumnsCard } from "./ColumnsCard";
import { ImportFileRows } from "./ImportFileRows";
import { ImportProgress } from "./ImportProgress";
import { UndoSheetImportDialog } from "./UndoSheetImportDialog";
import { toneOf, useStateWords } from "./useImportWords";

const route = getRouteApi("/member/administration/guide/import/$id");

/** One import: what its file says, what there is to decide, and how far it is. */
export function SheetImportPage() {
  const { t } = useLingui();
  const { id } = route.useParams();
  const search = route.useSearch();
  const navigate = useNavigate();
  const states = useStateWords();
  const { sheetImport } = useLazyLoadQuery<SheetImportPageQuery>(
    graphql`
      query SheetImportPageQuery($id: ID!) @preloadable {
        sheetImport(id: $id) {
          id
          fileName
          uploadedAt
          uploadedBy
          state
          viewerCanApply
          viewerCanUndo
          region {
            code
          }
          ...ColumnsCard_import
          ...ApplyCard_import
          ...ImportProgress_import
          ...UndoSheetImportDialog_import
        }
      }
    `,
    { id },
    useFresh(),
  );
  if (!sheetImport || sheetImport.state === "DISCARDED") {
    return <NotForYou />;
  }
  const { state, region, uploadedBy } = sheetImport;
  const moment = formatInstant(sheetImport.uploadedAt);
  const show = (isShown: boolean) =>
    void navigate({ to: ".", search: { ...search, annuler: isShown || undefined } as never, replace: true });
  return (
    <Page
      title={sheetImport.fileName ?? t`Fichier sans nom`}
      above={
        <Link to="/administration/guide/import" search={{ region: region.code }}>
          <Trans>Imports de fiches</Trans>
        </Link>
      }
      lead={
        <>
          <Badge tone={toneOf(state)}>{states[state] ?? state}</Badge>{" "}
          {uploadedBy ? (
            <Trans>
              Envoyé le {moment} par {uploadedBy}
            </Trans>
          ) : (
            moment
          )}
        </>
      }
      actions={
        sheetImport.viewerCanUndo && (
          <Button aria-haspopup="dialog" onClick={() => show(true)}>
            <Trans>Annuler l’import</Trans>
          </Button>
        )
      }
    >
      <GuideTabs current="/administration/guide/import" region={region.code} />
      <ImportProgress imported={sheetImport} />
      {sheetImport.viewerCanApply && (
        <>
          <ColumnsCard imported={sheetImport} />
          <ApplyCard imported={sheetImport} />
        </>
      )}
      <Suspense fallback={<Skeleton rows={8} hasTitle={false} />}>
        <ImportFileRows id={id} search={search} />
      </Suspense>
      {search.annuler && sheetImport.viewerCanUndo && (
        <UndoSheetImportDialog imported={sheetImport} onClose={() => show(false)} />
      )}
    </Page>
  );
}
