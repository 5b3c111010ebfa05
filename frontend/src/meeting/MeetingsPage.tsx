import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, Link } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { MeetingsPageQuery } from "@/__generated__/MeetingsPageQuery.graphql";
import { useFresh } from "@/lib/changes";
import { List } from "@/list/List";
import { buttonClass } from "@/ui/buttonClass";
import { Card } from "@/ui/Card";
import { EmptyState } from "@/ui/EmptyState";
import { Page } from "@/ui/Page";
import { RowList } from "@/ui/RowList";
import { Tabs } from "@/ui/Tabs";
import { meetingsOf } from "./asked";
import { ExportMeetings } from "./ExportMeetings";
import { MeetingRow } from "./MeetingRow";

const route = getRouteApi("/member/groupes/$id/reunions");

/** The meetings of a group: those to come, those that have been, and the sheets that are left to finish. */
export function MeetingsPage() {
  const { t } = useLingui();
  const { id } = route.useParams();
  const search = route.useSearch();
  const asked = meetingsOf(id, search);
  const { chapter } = useLazyLoadQuery<MeetingsPageQuery>(
    graphql`
      query MeetingsPageQuery(
        $id: ID!
        $from: Date
        $to: Date
        $lastDay: Date!
        $orderBy: MeetingOrder!
        $first: Int
        $after: String
        $last: Int
        $before: String
      ) @preloadable {
        chapter(id: $id) {
          name
          viewerCanRunMeetings
          unfinished: meetings(to: $lastDay, statuses: [PLANNED, OPEN, DRAFT, REOPENED], first: 10) {
            nodes {
              id
              ...MeetingRow_meeting
            }
          }
          meetings(
            from: $from
            to: $to
            orderBy: $orderBy
            first: $first
            after: $after
            last: $last
            before: $before
          ) {
            totalCount
            nodes {
              id
              ...MeetingRow_meeting
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
    return (
      <Page title={t`Réunions`}>
        <EmptyState
          icon="search"
          title={<Trans>Ce groupe n’existe pas, ou n’est pas ouvert à votre compte</Trans>}
          action={
            <Link to="/semaine" className={buttonClass()}>
              <Trans>Ma semaine</Trans>
            </Link>
          }
        />
      </Page>
    );
  }
  const isPast = search.vue === "passees";
  const unfinished = chapter.viewerCanRunMeetings ? chapter.unfinished.nodes : [];
  const count = chapter.meetings.totalCount;
  return (
    <Page
      title={t`Réunions`}
      above={
        <Link to="/groupes/$id" params={{ id }}>
          {chapter.name}
        </Link>
      }
      actions={
        <>
          <Link to="/invites" search={{ groupe: id }} className={buttonClass()}>
            <Trans>Invités</Trans>
          </Link>
          <Link to="/presences" className={buttonClass()}>
            <Trans>Mes présences</Trans>
          </Link>
        </>
      }
    >
      {unfinished.length > 0 && (
        <Card
          title={
            <Plural
              value={unfinished.length}
              one="# feuille à terminer"
              many="# de feuilles à terminer"
              other="# feuilles à terminer"
            />
          }
          isFlush
        >
          <RowList>
            {unfinished.map((meeting) => (
              <MeetingRow key={meeting.id} meeting={meeting} />
            ))}
          </RowList>
        </Card>
      )}
      <Tabs
        label={t`Réunions`}
        current={isPast ? "past" : "coming"}
        tabs={[
          { key: "coming", label: <Trans>À venir</Trans>, search: {} },
          { key: "past", label: <Trans>Passées</Trans>, search: { vue: "passees" } },
        ]}
      />
      <List
        list={chapter.meetings}
        row={(meeting) => <MeetingRow meeting={meeting} />}
        title={
          isPast ? (
            <Plural value={count} one="# réunion passée" many="# de réunions passées" other="# réunions passées" />
          ) : (
            <Plural value={count} one="# réunion à venir" many="# de réunions à venir" other="# réunions à venir" />
          )
        }
        empty={
          <EmptyState
            icon="week"
            title={isPast ? <Trans>Aucune réunion passée</Trans> : <Trans>Aucune réunion prévue</Trans>}
          >
            <Trans>Les réunions suivent le rythme du groupe, quelques semaines à l’avance.</Trans>
          </EmptyState>
        }
        exportButton={<ExportMeetings id={id} asked={asked} total={count} />}
      />
    </Page>
  );
}
