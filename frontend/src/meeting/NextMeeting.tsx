import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { NextMeetingQuery } from "@/__generated__/NextMeetingQuery.graphql";
import { useFresh } from "@/lib/changes";
import { formatLongDay } from "@/lib/format";
import { today } from "@/lib/period";
import { formatTime } from "@/lib/weekday";
import { buttonClass } from "@/ui/buttonClass";
import { MapLink } from "./MapLink";
import { MeetingStatus } from "./MeetingStatus";
import styles from "./NextMeeting.module.css";
import { OnlineLink } from "./OnlineLink";

/** The next meeting of one's group: when and where, and that what is noted until then counts there. */
export function NextMeeting({ chapterId, attempt }: { chapterId: string; attempt: number }) {
  const { i18n } = useLingui();
  const { fetchKey, fetchPolicy } = useFresh();
  const { chapter } = useLazyLoadQuery<NextMeetingQuery>(
    graphql`
      query NextMeetingQuery($chapterId: ID!) {
        chapter(id: $chapterId) {
          viewerCanRunMeetings
          nextMeeting {
            id
            heldOn
            startsAt
            place
            address
            onlineUrl
            status
          }
        }
      }
    `,
    { chapterId },
    { fetchKey: `${fetchKey}.${attempt}`, fetchPolicy },
  );
  const meeting = chapter?.nextMeeting;
  const day = meeting ? formatLongDay(meeting.heldOn) : "";
  const time = meeting ? formatTime(meeting.startsAt, i18n.locale) : "";
  const runs = Boolean(chapter?.viewerCanRunMeetings && meeting && meeting.heldOn <= today());
  return (
    <div className={styles.next}>
      {meeting ? (
        <>
          <p className={styles.title}>
            <Link to="/reunions/$id" params={{ id: meeting.id }}>
              <Trans>
                Réunion du {day}, {time}
              </Trans>
            </Link>{" "}
            {meeting.status !== "PLANNED" && <MeetingStatus status={meeting.status} />}
          </p>
          <div className={styles.place}>
            <MapLink place={meeting.place} address={meeting.address} />
            {meeting.onlineUrl && (
              <>
                <br />
                <OnlineLink url={meeting.onlineUrl} />
              </>
            )}
          </div>
          <p className={styles.counts}>
            {meeting.status === "PLANNED" ? (
              <Trans>Ce que vous notez d’ici là y compte.</Trans>
            ) : (
              <Trans>Ce que vous notez avant que sa feuille soit terminée y compte.</Trans>
            )}
          </p>
        </>
      ) : (
        <p className={styles.counts}>
          <Trans>Aucune réunion n’est prévue pour l’instant.</Trans>
        </p>
      )}
      <div className={styles.ways}>
        {runs && meeting && (
          <Link to="/reunions/$id" params={{ id: meeting.id }} className={buttonClass("primary")}>
            <Trans>Animer la réunion</Trans>
          </Link>
        )}
        <Link to="/tete-a-tete" className={buttonClass()}>
          <Trans>Noter un tête-à-tête</Trans>
        </Link>
        {meeting && (
          <Link to="/invites" search={{ groupe: chapterId, inviter: meeting.id }} className={buttonClass()}>
            <Trans>Inviter quelqu’un</Trans>
          </Link>
        )}
        <Link to="/groupes/$id/reunions" params={{ id: chapterId }} className={buttonClass("quiet")}>
          <Trans>Toutes les réunions</Trans>
        </Link>
      </div>
    </div>
  );
}
