import { Trans, useLingui } from "@lingui/react/macro";
import { Suspense, useState } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { VisitorsAtDoorQuery } from "@/__generated__/VisitorsAtDoorQuery.graphql";
import { part } from "@/frame/part";
import { useFresh } from "@/lib/changes";
import { useOnline } from "@/lib/online";
import { useSignal } from "@/lib/signal";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { TextField } from "@/ui/TextField";
import { DoorLive } from "./DoorLive";
import { DoorRow } from "./DoorRow";
import { doAtDoor, doorBox, isDue, madeOf } from "./pendingDoor";
import { shownAtDoor } from "./standing";
import styles from "./VisitorsAtDoor.module.css";
import { WalkInRow } from "./WalkInRow";

const WalkInDialog = part(() => import("./WalkInDialog").then((code) => code.WalkInDialog));

/** The visitors of a meeting that goes on: found by code or name, here by one tap, with or without a network. */
export function VisitorsAtDoor({ meetingId, attempt }: { meetingId: string; attempt: number }) {
  const { t } = useLingui();
  const [words, setWords] = useState("");
  const [isRecording, setRecording] = useState(false);
  const isOnline = useOnline();
  const { fetchKey, fetchPolicy } = useFresh();
  const { meeting } = useLazyLoadQuery<VisitorsAtDoorQuery>(
    graphql`
      query VisitorsAtDoorQuery($id: ID!) {
        meeting(id: $id) {
          id
          viewerCanMark
          chapter {
            id
          }
          visitors {
            id
            name
            firm
            code
            status
            ...DoorRow_visitor
          }
        }
      }
    `,
    { id: meetingId },
    { fetchKey: `${fetchKey}.${attempt}`, fetchPolicy },
  );
  const waiting = useSignal(doorBox.waiting).filter((each) => each.meetingId === meetingId && isDue(each));
  if (!meeting?.viewerCanMark) {
    return null;
  }
  const shown = shownAtDoor(meeting.visitors, words);
  return (
    <Card
      title={<Trans>Invités à l’accueil</Trans>}
      aside={
        <Button aria-haspopup="dialog" onClick={() => setRecording(true)}>
          <Trans>Venu sans prévenir</Trans>
        </Button>
      }
    >
      {meeting.chapter && <DoorLive chapterId={meeting.chapter.id} />}
      {meeting.visitors.length > 0 && (
        <TextField
          label={t`Code ou nom de l’invité`}
          type="search"
          autoComplete="off"
          enterKeyHint="search"
          maxLength={100}
          value={words}
          onChange={setWords}
        />
      )}
      <ul className={styles.rows}>
        {shown.map((visitor) => (
          <DoorRow
            key={visitor.id}
            visitor={visitor}
            made={madeOf(waiting, visitor.id)}
            onMark={(attended) =>
              doAtDoor(meetingId, visitor.name ?? visitor.code, { kind: "mark", visitorId: visitor.id, attended })
            }
          />
        ))}
        {waiting.map((entry) => entry.kind === "walkIn" && <WalkInRow key={entry.id} entry={entry} />)}
      </ul>
      {shown.length === 0 && (
        <p className={styles.nobody} role="status">
          {words.trim() === "" ? (
            <Trans>Aucun invité n’est attendu.</Trans>
          ) : (
            <Trans>Aucun invité ne correspond. Essayez le code, un nom, ou moins de lettres.</Trans>
          )}
        </p>
      )}
      {waiting.length > 0 && !isOnline && (
        <p className={styles.nobody} role="status">
          <Trans>Sans réseau, les invités pointés ici sont gardés sur cet appareil et envoyés à son retour.</Trans>
        </p>
      )}
      <Suspense>
        {isRecording && (
          <WalkInDialog
            meetingId={meetingId}
            onRecord={(person) => doAtDoor(meetingId, person.name, { kind: "walkIn", person })}
            onClose={() => setRecording(false)}
          />
        )}
      </Suspense>
    </Card>
  );
}
