import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, Link } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { WriteSheetPageQuery } from "@/__generated__/WriteSheetPageQuery.graphql";
import { useFresh } from "@/lib/changes";
import { buttonClass } from "@/ui/buttonClass";
import { EmptyState } from "@/ui/EmptyState";
import { Page } from "@/ui/Page";
import { NoSheet } from "./NoSheet";
import { WriteSheetForm } from "./WriteSheetForm";

const route = getRouteApi("/member/administration/guide/$id/ecrire");

/** The editor of a sheet. */
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
  const { name } = sheet.latest;
  return (
    <Page
      title={t`Écrire la fiche ${name}`}
      above={
        <Link to="/administration/guide/$id" params={{ id }}>
          {name}
        </Link>
      }
    >
      {sheet.viewerActions.includes("WRITE") ? (
        <WriteSheetForm sheet={sheet} />
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
          <Trans>
            Elle est en relecture, ou n’est plus dans le guide. Ce que vous aviez commencé à écrire reste sur cet
            appareil.
          </Trans>
        </EmptyState>
      )}
    </Page>
  );
}
