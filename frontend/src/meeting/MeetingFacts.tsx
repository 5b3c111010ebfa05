import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { MeetingFacts_meeting$key } from "@/__generated__/MeetingFacts_meeting.graphql";
import { formatLongDay } from "@/lib/format";
import { formatTime } from "@/lib/weekday";
import { Card } from "@/ui/Card";
import { Facts } from "@/ui/Facts";
import { MapLink } from "./MapLink";
import { OnlineLink } from "./OnlineLink";
import { holidayWords } from "./words";

/** When and where, and why not where it isn't held. */
export function MeetingFacts(props: { meeting: MeetingFacts_meeting$key }) {
  const { t, i18n } = useLingui();
  const meeting = useFragment(
    graphql`
      fragment MeetingFacts_meeting on Meeting {
        heldOn
        startsAt
        place
        address
        onlineUrl
        holiday
        reason
      }
    `,
    props.meeting,
  );
  const day = formatLongDay(meeting.heldOn);
  const time = formatTime(meeting.startsAt, i18n.locale);
  const holiday = holidayWords(meeting.holiday);
  return (
    <Card title={<Trans>Quand et où</Trans>}>
      <Facts
        facts={[
          {
            key: "when",
            name: t`Quand`,
            value: (
              <Trans>
                {day}, {time}
              </Trans>
            ),
          },
          { key: "place", name: t`Où`, value: <MapLink place={meeting.place} address={meeting.address} /> },
          { key: "online", name: t`En ligne`, value: meeting.onlineUrl && <OnlineLink url={meeting.onlineUrl} /> },
          { key: "holiday", name: t`Jour férié`, value: holiday && i18n._(holiday) },
          { key: "reason", name: t`Raison`, value: meeting.reason },
        ]}
      />
    </Card>
  );
}
