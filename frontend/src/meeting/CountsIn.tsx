import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { formatDay, formatLongDay } from "@/lib/format";

type Props = {
  /** When it was taken back; null while it stands. */
  takenBackAt: string | null | undefined;
  /** The meeting that it counts in; null while that isn't completed. */
  meeting: { readonly id: string; readonly heldOn: string } | null | undefined;
  /** The day of the meeting that it waits for; null where none is planned. */
  countsOn: string | null;
};

/** In which meeting something counts, or from when on. */
export function CountsIn({ takenBackAt, meeting, countsOn }: Props) {
  if (takenBackAt) {
    const taken = formatDay(takenBackAt);
    return <Trans>Retiré le {taken} : ne compte pas</Trans>;
  }
  if (meeting) {
    const day = formatDay(meeting.heldOn);
    return (
      <Link to="/reunions/$id" params={{ id: meeting.id }}>
        <Trans>Compté à la réunion du {day}</Trans>
      </Link>
    );
  }
  if (!countsOn) {
    return <Trans>Comptera à la prochaine réunion</Trans>;
  }
  const day = formatLongDay(countsOn);
  return <Trans>Comptera à la réunion du {day}</Trans>;
}
