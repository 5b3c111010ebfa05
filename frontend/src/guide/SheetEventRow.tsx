import { Trans } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { SheetEventRow_event$key } from "@/__generated__/SheetEventRow_event.graphql";
import { formatInstant } from "@/lib/format";
import { Row } from "@/ui/RowList";
import { useEventWords } from "./useEventWords";
import { useStateWords } from "./useStateWords";

/** What was done to a sheet: by whom, when, in which capacity, and what they said to it. */
export function SheetEventRow(props: { event: SheetEventRow_event$key }) {
  const { events, actors } = useEventWords();
  const wordsOf = useStateWords();
  const event = useFragment(
    graphql`
      fragment SheetEventRow_event on NetworkEvent {
        action
        occurredAt
        actor
        actorName
        fromStatus
        toStatus
        number
        note
      }
    `,
    props.event,
  );
  const { action, actor, actorName, fromStatus, toStatus, number, note } = event;
  const who = [actorName, actors[actor]].filter(Boolean).join(", ");
  return (
    <Row
      title={events[action] ?? action}
      detail={
        <>
          {formatInstant(event.occurredAt)} · {who} · <Trans>version {number}</Trans>
          {fromStatus && fromStatus !== toStatus && (
            <>
              <br />
              {wordsOf(fromStatus).name} → {wordsOf(toStatus).name}
            </>
          )}
          {note && (
            <>
              <br />
              <Trans>« {note} »</Trans>
            </>
          )}
        </>
      }
    />
  );
}
