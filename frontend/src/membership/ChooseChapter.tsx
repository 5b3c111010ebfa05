import { Trans, useLingui } from "@lingui/react/macro";
import { Link, Navigate } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { ChooseChapterQuery } from "@/__generated__/ChooseChapterQuery.graphql";
import { useFresh } from "@/lib/changes";
import { buttonClass } from "@/ui/buttonClass";
import { Card } from "@/ui/Card";
import { EmptyState } from "@/ui/EmptyState";
import { Page } from "@/ui/Page";
import { Row, RowList } from "@/ui/RowList";
import type { ApplicationsSearch } from "./search";

/** Leads to the applications of the only group whose they are the person's; asks which, where there are several. */
export function ChooseChapter({ search }: { search: ApplicationsSearch }) {
  const { t } = useLingui();
  const { viewer, chapters } = useLazyLoadQuery<ChooseChapterQuery>(
    graphql`
      query ChooseChapterQuery @preloadable {
        viewer {
          memberships {
            id
            chapter {
              id
              name
            }
          }
        }
        chapters(first: 100) {
          nodes {
            id
            name
            viewerCanRunApplications
          }
        }
      }
    `,
    {},
    useFresh(),
  );
  const own = viewer.memberships.flatMap(({ chapter }) => (chapter ? [chapter] : []));
  const run = chapters.nodes.filter(
    (chapter) => chapter.viewerCanRunApplications && own.every(({ id }) => id !== chapter.id),
  );
  const all = [...own, ...run];
  const [only] = all;
  if (only && all.length === 1) {
    return <Navigate to="/candidatures" search={{ ...search, groupe: only.id }} replace />;
  }
  return (
    <Page title={t`Candidatures`} width="narrow">
      {all.length === 0 ? (
        <EmptyState
          icon="seat"
          title={<Trans>Aucun groupe dont vous suivez les candidatures</Trans>}
          action={
            <Link to="/annuaire" search={{ vue: "places" }} className={buttonClass()}>
              <Trans>Voir les groupes</Trans>
            </Link>
          }
        />
      ) : (
        <Card title={<Trans>De quel groupe ?</Trans>} isFlush>
          <RowList>
            {all.map(({ id, name }) => (
              <Row
                key={id}
                title={
                  <Link to="/candidatures" search={{ ...search, groupe: id }}>
                    {name}
                  </Link>
                }
              />
            ))}
          </RowList>
        </Card>
      )}
    </Page>
  );
}
