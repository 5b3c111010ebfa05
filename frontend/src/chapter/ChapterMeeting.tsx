import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { ChapterMeeting_chapter$key } from "@/__generated__/ChapterMeeting_chapter.graphql";
import { formatDay } from "@/lib/format";
import { dayName, formatTime } from "@/lib/weekday";
import { Card } from "@/ui/Card";
import { Facts } from "@/ui/Facts";

export function ChapterMeeting(props: { chapter: ChapterMeeting_chapter$key }) {
  const { t, i18n } = useLingui();
  const chapter = useFragment(
    graphql`
      fragment ChapterMeeting_chapter on Chapter {
        id
        viewerIsMember
        viewerCanReadStatistics
        meetingDay
        meetingTime
        meetingPlace
        meetingAddress
        createdOn
        commune {
          name
        }
      }
    `,
    props.chapter,
  );
  const day = dayName(chapter.meetingDay);
  const time = formatTime(chapter.meetingTime, i18n.locale);
  return (
    <Card
      title={<Trans>Réunion</Trans>}
      aside={
        (chapter.viewerIsMember || chapter.viewerCanReadStatistics) && (
          <>
            <Link to="/groupes/$id/reunions" params={{ id: chapter.id }}>
              <Trans>Toutes les réunions</Trans>
            </Link>
            <Link to="/invites" search={{ groupe: chapter.id }}>
              <Trans>Invités</Trans>
            </Link>
          </>
        )
      }
    >
      <Facts
        facts={[
          {
            key: "day",
            name: t`Quand`,
            value: (
              <Trans>
                Chaque {day} à {time}
              </Trans>
            ),
          },
          {
            key: "place",
            name: t`Où`,
            value: [chapter.meetingPlace, chapter.meetingAddress]
              .concat(chapter.meetingAddress.includes(chapter.commune.name) ? [] : chapter.commune.name)
              .join(", "),
          },
          { key: "created", name: t`Depuis`, value: formatDay(chapter.createdOn) },
        ]}
      />
    </Card>
  );
}
