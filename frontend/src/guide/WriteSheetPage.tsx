import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, Link } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { WriteSheetPageQuery } from "@/__generated__/WriteSheetPageQuery.graphql";
import { useFresh } from "@/lib/changes";
import { buttonClass } from "@/ui/buttonClass";
import { Card } from "@/ui/Card";
import { EmptyState } from "@/ui/EmptyState";
import { Page } from "@/ui/Page";
import { Completeness } from "./Completeness";
import { NoSheet } from "./NoSheet";
import { WriteSheetForm } from "./WriteSheetForm";
import styles from "./WriteSheetPage.module.css";

const route = getRouteApi("/member/administration/guide/$id/ecrire");

/** The editor of a sheet, with how full its last version is beside it. */
export function WriteSheetPage() {
  const { t } = useLingui();
  const { id } = route.useParams();
  const { networkSheet: sheet } = useLazyLoadQuery<WriteSheetPageQuery>(
    graphql`
      query WriteSheetPageQuery($id: ID!) @preloadable {
        networkSheet(id: $id) {
          viewerActions
          latest {
            name
            completeness
            missing
          }
          ...WriteSheetForm_sheet
        }
      }
    `,
    { id },
    useFresh(),
  );
  if (!sheet) {
    return <NoSheet />;
  }
  const { latest, viewerActions } = sheet;
  const { name } = latest;
  return (
    <Page
      title={t`Écrire la fiche ${name}`}
      above={
        <Link to="/administration/guide/$id" params={{ id }}>
          {name}
        </Link>
      }
    >
      {viewerActions.includes("WRITE") ? (
        <div className={styles.beside}>
          <WriteSheetForm sheet={sheet} />
          <div className={styles.aside}>
            <Card title={<Trans>Complétude de la dernière version</Trans>}>
              <Completeness completeness={latest.completeness} missing={latest.missing} />
            </Card>
          </div>
        </div>
      ) : (
        <EmptyState
          icon="lock"
          title={<Trans>La fiche ne peut pas être modifiée en ce moment</Trans>}
          action={
            <Link to="/administration/guide/$id" params={{ id }} className={buttonClass()}>
              <Trans>Voir où elle en est</Trans>
            </Link>
          }
        >
          <Trans>Elle est en relecture, ou n’est plus dans le guide.</Trans>
        </EmptyState>
      )}
    </Page>
  );
}
