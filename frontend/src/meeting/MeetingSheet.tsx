import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, Suspense, useState } from "react";
import { graphql, useFragment } from "react-relay";
import type { MeetingSheet_meeting$key } from "@/__generated__/MeetingSheet_meeting.graphql";
import { part } from "@/frame/part";
import { matches } from "@/lib/text";
import { TextField } from "@/ui/TextField";
import { AttendanceRow } from "./AttendanceRow";
import { BroughtTotals } from "./BroughtTotals";
import styles from "./MeetingSheet.module.css";
import { offeredMarks, tally } from "./marks";
import { SheetBar } from "./SheetBar";
import { SheetTally } from "./SheetTally";
import { type Seat, useMarking } from "./useMarking";

const FinishDialog = part(() => import("./FinishDialog").then((code) => code.FinishDialog));
const SubstituteDialog = part(() => import("./SubstituteDialog").then((code) => code.SubstituteDialog));

type Props = {
  meeting: MeetingSheet_meeting$key;
  /** What stands behind the members, such as who else is at the door. */
  children?: ReactNode;
};

/** Runs a meeting: who is there, one tap a person, with one hand, with or without a network. */
export function MeetingSheet(props: Props) {
  const { t } = useLingui();
  const meeting = useFragment(
    graphql`
      fragment MeetingSheet_meeting on Meeting {
        id
        status
        version
        viewerActions
        attendance {
          id
          mark
          markedAt
          substituteName
          substitute {
            id
            displayName
          }
          referralsGiven
          oneToOnes
          trainingCredits
          member {
            id
            displayName
            firmName
          }
        }
        totals {
          medical
        }
        ...BroughtTotals_meeting
      }
    `,
    props.meeting,
  );
  const marking = useMarking(meeting.id, meeting.attendance);
  const [search, setSearch] = useState("");
  const [replaced, setReplaced] = useState<Seat | null>(null);
  const [isFinishing, setFinishing] = useState(false);
  const offered = offeredMarks(meeting.totals?.medical !== null && meeting.totals?.medical !== undefined);
  const shown = marking.seats.filter(({ name, firmName }) => matches(`${name} ${firmName}`, search));
  return (
    <section className={styles.sheet} aria-label={t`Feuille de présence`}>
      <div className={styles.head}>
        <TextField
          label={t`Chercher une personne`}
          type="search"
          enterKeyHint="search"
          autoComplete="off"
          maxLength={100}
          value={search}
          onChange={setSearch}
        />
        <SheetTally tally={tally(marking.seats.map(({ mark }) => mark))} offered={offered} />
      </div>
      <ul className={styles.rows}>
        {shown.map((seat) => (
          <AttendanceRow
            key={seat.id}
            seat={seat}
            offered={offered}
            onMark={(mark) => marking.mark(seat, mark)}
            onReplace={() => setReplaced(seat)}
          />
        ))}
      </ul>
      {shown.length === 0 && (
        <p className={styles.nobody} role="status">
          {marking.seats.length === 0 ? (
            <Trans>Personne n’est attendu à cette réunion.</Trans>
          ) : (
            <Trans>Personne ne correspond. Essayez un nom, une entreprise, ou moins de lettres.</Trans>
          )}
        </p>
      )}
      {shown.length > 0 && shown.length < marking.seats.length && (
        <p className={styles.nobody} role="status">
          <Plural
            value={shown.length}
            one="# personne affichée"
            many="# de personnes affichées"
            other="# personnes affichées"
          />
        </p>
      )}
      {props.children}
      <BroughtTotals meeting={meeting} />
      <SheetBar
        marking={marking}
        canFinish={meeting.viewerActions.includes("COMPLETE")}
        onFinish={() => setFinishing(true)}
      />
      <Suspense>
        {replaced && (
          <SubstituteDialog
            seat={replaced}
            onChoose={(substitute) => marking.substitute(replaced, substitute)}
            onClose={() => setReplaced(null)}
          />
        )}
        {isFinishing && (
          <FinishDialog
            meetingId={meeting.id}
            version={meeting.version}
            isOpen={meeting.status === "OPEN"}
            marking={marking}
            offered={offered}
            onClose={() => setFinishing(false)}
          />
        )}
      </Suspense>
    </section>
  );
}
