import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { MeetingHistory_meeting$key } from "@/__generated__/MeetingHistory_meeting.graphql";
import { formatDay, formatInstant } from "@/lib/format";
import { Card } from "@/ui/Card";
import { Row, RowList } from "@/ui/RowList";
import { STEPS } from "./steps";
import { DONE_WORDS } from "./words";

/** Every step of the meeting, newest first, for whoever runs it. */
export function MeetingHistory(props: { meeting: MeetingHistory_meeting$key }) {
  const { i18n } = useLingui();
  const { history } = useFragment(
    graphql`
      fragment MeetingHistory_meeting on Meeting {
        history {
          sequence
          occurredAt
          action
          formerHeldOn
          heldOn
          reason
          doneBy
        }
      }
    `,
    props.meeting,
  );
  if (history.length === 0) {
    return null;
  }
  return (
    <Card title={<Trans>Historique</Trans>} isFlush>
      <RowList>
        {[...history].reverse().map((event) => {
          const step = STEPS.find((each) => each === event.action);
          const [before, since] = [formatDay(event.formerHeldOn), formatDay(event.heldOn)];
          return (
            <Row
              key={event.sequence}
              title={step ? i18n._(DONE_WORDS[step]) : <Trans>Changée</Trans>}
              detail={
                <>
                  {event.doneBy ?? <Trans>Automatique</Trans>}
                  {" · "}
                  <time dateTime={event.occurredAt}>{formatInstant(event.occurredAt)}</time>
                  {event.formerHeldOn !== event.heldOn && (
                    <Trans>
                      {" · "}du {before} au {since}
                    </Trans>
                  )}
                  {event.reason && ` · ${event.reason}`}
                </>
              }
            />
          );
        })}
      </RowList>
    </Card>
  );
}
