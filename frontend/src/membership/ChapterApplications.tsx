import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link, useNavigate } from "@tanstack/react-router";
import { Suspense } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { ChapterApplicationsQuery } from "@/__generated__/ChapterApplicationsQuery.graphql";
import { part } from "@/frame/part";
import { useFresh } from "@/lib/changes";
import { List } from "@/list/List";
import { buttonClass } from "@/ui/buttonClass";
import { EmptyState } from "@/ui/EmptyState";
import { Page } from "@/ui/Page";
import { Tabs } from "@/ui/Tabs";
import { ApplicationBoard } from "./ApplicationBoard";
import { applicationsOf } from "./asked";
import { ClosedRow } from "./ClosedRow";
import { ExportApplications } from "./ExportApplications";
import { MissingChapter } from "./MissingChapter";
import type { ApplicationsSearch } from "./search";

const ApplyDialog = part(() => import("./ApplyDialog").then((code) => code.ApplyDialog));

/** Who applies for a seat of a group: a board for those who lead applications on, for others whom they propose. */
export function ChapterApplications({ id, search }: { id: string; search: ApplicationsSearch }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const asked = applicationsOf(id, search);
  const { chapter } = useLazyLoadQuery<ChapterApplicationsQuery>(
    graphql`
      query ChapterApplicationsQuery(
        $id: ID!
        $statuses: [ApplicationStatus!]
        $first: Int
        $after: String
        $last: Int
        $before: String
      ) @preloadable {
        chapter(id: $id) {
          name
          viewerCanApply
          viewerCanRunApplications
          applications(statuses: $statuses, first: $first, after: $after, last: $last, before: $before) {
            totalCount
            nodes {
              id
              status
              ...ApplicationRow_application
              ...ClosedRow_application
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
    asked,
    useFresh(),
  );
  if (!chapter) {
    return <MissingChapter title={t`Candidatures`} />;
  }
  const runs = chapter.viewerCanRunApplications;
  const { totalCount: count, nodes } = chapter.applications;
  const closeDialog = () =>
    void navigate({ to: "/candidatures", search: { groupe: id }, replace: true, resetScroll: false });
  const propose = chapter.viewerCanApply && (
    <Link to="/candidatures" search={{ groupe: id, proposer: true }} className={buttonClass("primary")}>
      <Trans>Proposer quelqu’un</Trans>
    </Link>
  );
  const isClosed = search.vue === "closes";
  return (
    <Page
      title={runs ? t`Candidatures` : t`Mes candidats`}
      above={
        <Link to="/groupes/$id" params={{ id }}>
          {chapter.name}
        </Link>
      }
      actions={
        <>
          <Link to="/groupes/$id/places" params={{ id }} className={buttonClass()}>
            <Trans>Places</Trans>
          </Link>
          {propose}
        </>
      }
    >
      <Tabs
        label={t`Candidatures`}
        current={isClosed ? "closed" : "open"}
        tabs={[
          { key: "open", label: <Trans>En cours</Trans>, search: { groupe: id } },
          { key: "closed", label: <Trans>Closes</Trans>, search: { groupe: id, vue: "closes" } },
        ]}
      />
      {isClosed && (
        <List
          list={chapter.applications}
          row={(application) => <ClosedRow application={application} />}
          title={
            <Plural
              value={count}
              one="# candidature close"
              many="# de candidatures closes"
              other="# candidatures closes"
            />
          }
          empty={
            <EmptyState icon="seat" title={<Trans>Aucune candidature close</Trans>}>
              <Trans>Celles qui aboutissent, ou non, se retrouvent ici. Les personnes sont effacées après un an.</Trans>
            </EmptyState>
          }
          exportButton={<ExportApplications id={id} statuses={asked.statuses} total={count} />}
        />
      )}
      {!isClosed && nodes.length === 0 && (
        <EmptyState
          icon="seat"
          title={
            runs ? <Trans>Aucune candidature en cours</Trans> : <Trans>Vous ne proposez personne en ce moment</Trans>
          }
          action={propose}
        >
          <Trans>La place est retenue dès que quelqu’un est proposé ; la personne confirme par courriel.</Trans>
        </EmptyState>
      )}
      {!isClosed && nodes.length > 0 && <ApplicationBoard applications={nodes} />}
      {chapter.viewerCanApply && search.proposer && (
        <Suspense>
          <ApplyDialog chapterId={id} visitorId={search.visiteur} tradeId={search.metier} onClose={closeDialog} />
        </Suspense>
      )}
    </Page>
  );
}
