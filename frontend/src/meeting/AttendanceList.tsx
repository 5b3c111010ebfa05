import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { AttendanceList_meeting$key } from "@/__generated__/AttendanceList_meeting.graphql";
import { Badge, type BadgeTone } from "@/ui/Badge";
import { Card } from "@/ui/Card";
import { Row, RowList } from "@/ui/RowList";
import { LETTERS, MARKS, type Mark } from "./marks";
import { MARK_WORDS } from "./words";

const TONES: Readonly<Record<Mark, BadgeTone>> = {
  PRESENT: "green",
  ABSENT: "danger",
  LATE: "amber",
  MEDICAL: "sky",
  SUBSTITUTE: "sky",
};

/** Who came, as far as the caller may read it: a member reads their own mark. */
export function AttendanceList(props: { meeting: AttendanceList_meeting$key }) {
  const { i18n } = useLingui();
  const { attendance } = useFragment(
    graphql`
      fragment AttendanceList_meeting on Meeting {
        attendance {
          id
          mark
          substituteName
          substitute {
            displayName
          }
          member {
            displayName
            firmName
            viewerIsMember
          }
        }
      }
    `,
    props.meeting,
  );
  if (attendance.length === 0) {
    return null;
  }
  const isOwn = attendance.every(({ member }) => member?.viewerIsMember);
  return (
    <Card
      title={
        isOwn ? (
          <Trans>Votre présence</Trans>
        ) : (
          <Plural
            value={attendance.length}
            one="# personne attendue"
            many="# de personnes attendues"
            other="# personnes attendues"
          />
        )
      }
      isFlush
    >
      <RowList>
        {attendance.map(({ id, member, substitute, substituteName, ...given }) => {
          const mark = MARKS.find((each) => each === given.mark);
          const inTheirPlace = substitute?.displayName ?? substituteName;
          return (
            <Row
              key={id}
              title={member?.displayName ?? "…"}
              detail={inTheirPlace ? <Trans>Remplacé par {inTheirPlace}</Trans> : member?.firmName}
              aside={
                mark ? (
                  <Badge tone={TONES[mark]}>
                    {LETTERS[mark]} · {i18n._(MARK_WORDS[mark])}
                  </Badge>
                ) : (
                  <Badge tone="quiet">
                    <Trans>Pas pointé</Trans>
                  </Badge>
                )
              }
            />
          );
        })}
      </RowList>
    </Card>
  );
}
