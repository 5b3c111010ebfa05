import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { WeekMeeting_member$key } from "@/__generated__/WeekMeeting_member.graphql";
import { dayName, formatTime } from "@/lib/weekday";
import { NextMeetingLater } from "@/meeting/NextMeetingLater";
import { Card } from "@/ui/Card";
import { Row, RowList } from "@/ui/RowList";

export function WeekMeeting(props: { member: WeekMeeting_member$key }) {
  const { i18n } = useLingui();
  const { chapter } = useFragment(
    graphql`
      fragment WeekMeeting_member on Member {
        chapter {
          id
          name
          meetingDay
          meetingTime
          meetingPlace
          commune {
            name
          }
        }
      }
    `,
    props.member,
  );
  if (!chapter) {
    return null;
  }
  const day = dayName(chapter.meetingDay);
  const time = formatTime(chapter.meetingTime, i18n.locale);
  return (
    <Card title={<Trans>Mon groupe</Trans>} isFlush>
      <RowList>
        <Row
          title={
            <Link to="/groupes/$id" params={{ id: chapter.id }}>
              {chapter.name}
            </Link>
          }
          detail={
            <Trans>
              Réunion chaque {day} à {time} · {chapter.meetingPlace}, {chapter.commune.name}
            </Trans>
          }
        />
      </RowList>
      <NextMeetingLater chapterId={chapter.id} />
    </Card>
  );
}
