import { Trans } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { AttendanceFigures_member$key } from "@/__generated__/AttendanceFigures_member.graphql";
import { formatDay, formatNumber, formatShare } from "@/lib/format";
import { Stat, Stats } from "@/ui/Stat";

/** How often a member came, and how the share is computed: (P + L + M + S) / (P + A + L + M + S). */
export function AttendanceFigures(props: { member: AttendanceFigures_member$key; from: string; to: string }) {
  const { attendance } = useFragment(
    graphql`
      fragment AttendanceFigures_member on Member @argumentDefinitions(from: { type: "Date!" }, to: { type: "Date!" }) {
        attendance(from: $from, to: $to) {
          meetings
          present
          absent
          late
          medical
          substitutes
          rate
        }
      }
    `,
    props.member,
  );
  if (!attendance) {
    return null;
  }
  const { meetings, rate } = attendance;
  const [p, a, l, m, s] = [
    attendance.present,
    attendance.absent,
    attendance.late,
    attendance.medical ?? 0,
    attendance.substitutes,
  ].map((count) => formatNumber(count));
  const came = formatNumber(meetings - attendance.absent);
  const all = formatNumber(meetings);
  const [from, to] = [formatDay(props.from), formatDay(props.to)];
  return (
    <Stats>
      <Stat
        isMain
        label={<Trans>Assiduité</Trans>}
        value={rate === null || rate === undefined ? "–" : formatShare(rate)}
        detail={
          <Trans>
            {came} sur {all} réunions terminées
          </Trans>
        }
        explanation={
          <Trans>
            (P + L + M + S) ÷ (P + A + L + M + S) = ({p} + {l} + {m} + {s}) ÷ ({p} + {a} + {l} + {m} + {s}) : présences,
            retards, absences médicales et remplacements, sur toutes les réunions dont la feuille est terminée, du{" "}
            {from} au {to}. Une réunion dont la feuille n’est pas terminée, ou pour laquelle vous n’êtes pas pointé, ne
            compte pas.
          </Trans>
        }
      />
      <Stat label={<Trans>Présences (P)</Trans>} value={p} detail={<Trans>et {l} en retard (L)</Trans>} />
      <Stat
        label={<Trans>Absences (A)</Trans>}
        value={a}
        detail={
          <Trans>
            {m} pour raison médicale (M), {s} avec remplaçant (S)
          </Trans>
        }
      />
    </Stats>
  );
}
