import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { MeetingRow_meeting$key } from "@/__generated__/MeetingRow_meeting.graphql";
import { formatLongDay } from "@/lib/format";
import { formatTime } from "@/lib/weekday";
import { Row } from "@/ui/RowList";
import { MeetingStatus } from "./MeetingStatus";
import { holidayWords } from "./words";

/** A meeting of a week: when and where, or why not. */
export function MeetingRow(props: { meeting: MeetingRow_meeting$key }) {
  const { i18n } = useLingui();
  const meeting = useFragment(
    graphql`
      fragment MeetingRow_meeting on Meeting {
        id
        heldOn
        startsAt
        place
        status
        holiday
        reason
      }
    `,
    props.meeting,
  );
  const holiday = holidayWords(meeting.holiday);
  const why = [holiday && i18n._(holiday), meeting.reason].filter(Boolean).join(" · ");
  const isHeld = meeting.status !== "HOLIDAY" && meeting.status !== "DISCARDED";
  return (
    <Row
      title={
        <Link to="/reunions/$id" params={{ id: meeting.id }}>
          {formatLongDay(meeting.heldOn)}
        </Link>
      }
      detail={isHeld ? `${formatTime(meeting.startsAt, i18n.locale)} · ${meeting.place}` : why || undefined}
      aside={<MeetingStatus status={meeting.status} />}
    />
  );
}
