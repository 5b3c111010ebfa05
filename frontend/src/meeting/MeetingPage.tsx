import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Suspense } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { MeetingPageQuery } from "@/__generated__/MeetingPageQuery.graphql";
import { Quiet } from "@/frame/Quiet";
import { useFresh } from "@/lib/changes";
import { formatLongDay } from "@/lib/format";
import { useOnline } from "@/lib/online";
import { formatTime } from "@/lib/weekday";
import { buttonClass } from "@/ui/buttonClass";
import { EmptyState } from "@/ui/EmptyState";
import { Page } from "@/ui/Page";
import { AttendanceList } from "./AttendanceList";
import { MeetingFacts } from "./MeetingFacts";
import { MeetingHistory } from "./MeetingHistory";
import { MeetingLive } from "./MeetingLive";
import { MeetingSheet } from "./MeetingSheet";
import { MeetingSnapshots } from "./MeetingSnapshots";
import { MeetingStatus } from "./MeetingStatus";
import { MeetingSteps } from "./MeetingSteps";

const route = getRouteApi("/member/reunions/$id");

/** One meeting: for whoever runs it, the sheet; for everybody, when and where it is and what came of it. */
export function MeetingPage() {
  const { t, i18n } = useLingui();
  const { id } = route.useParams();
  const isOnline = useOnline();
  const AtTheDoor = route.useRouteContext().atTheDoor();
  const { meeting } = useLazyLoadQuery<MeetingPageQuery>(
    graphql`
      query MeetingPageQuery($id: ID!) @preloadable {
        meeting(id: $id) {
          id
          status
          heldOn
          startsAt
          place
          viewerCanMark
          chapter {
            id
            name
          }
          ...MeetingFacts_meeting
          ...MeetingSteps_meeting
          ...MeetingSheet_meeting
          ...AttendanceList_meeting
          ...MeetingSnapshots_meeting
          ...MeetingHistory_meeting
        }
      }
    `,
    { id },
    useFresh(),
  );
  if (!meeting) {
    return <Missing />;
  }
  const day = formatLongDay(meeting.heldOn);
  const time = formatTime(meeting.startsAt, i18n.locale);
  return (
    <Page
      title={t`Réunion du ${day}`}
      above={
        meeting.chapter && (
          <Link to="/groupes/$id/reunions" params={{ id: meeting.chapter.id }}>
            <Trans>Réunions · {meeting.chapter.name}</Trans>
          </Link>
        )
      }
      lead={
        <>
          <MeetingStatus status={meeting.status} /> {time} · {meeting.place}
        </>
      }
    >
      {meeting.chapter && <MeetingLive chapterId={meeting.chapter.id} />}
      {meeting.viewerCanMark ? (
        <MeetingSheet meeting={meeting}>
          {AtTheDoor && (
            <Quiet occasion={isOnline}>
              {(attempt) => (
                <Suspense>
                  <AtTheDoor meetingId={meeting.id} attempt={attempt} />
                </Suspense>
              )}
            </Quiet>
          )}
        </MeetingSheet>
      ) : (
        <AttendanceList meeting={meeting} />
      )}
      <MeetingSteps meeting={meeting} />
      <MeetingSnapshots meeting={meeting} />
      <MeetingFacts meeting={meeting} />
      <MeetingHistory meeting={meeting} />
    </Page>
  );
}

function Missing() {
  const { t } = useLingui();
  return (
    <Page title={t`Réunion introuvable`}>
      <EmptyState
        icon="search"
        title={<Trans>Cette réunion n’existe pas, ou n’est pas ouverte à votre compte</Trans>}
        action={
          <Link to="/semaine" className={buttonClass()}>
            <Trans>Ma semaine</Trans>
          </Link>
        }
      />
    </Page>
  );
}
