import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type {
  MeetingSnapshots_meeting$data,
  MeetingSnapshots_meeting$key,
} from "@/__generated__/MeetingSnapshots_meeting.graphql";
import { formatInstant, formatNumber, formatTotal } from "@/lib/format";
import { Card } from "@/ui/Card";
import { Facts } from "@/ui/Facts";
import { More } from "@/ui/More";

type Snapshot = MeetingSnapshots_meeting$data["snapshots"][number];

/** What there was when the sheet was finished, and each time before. */
export function MeetingSnapshots(props: { meeting: MeetingSnapshots_meeting$key }) {
  const { snapshots } = useFragment(
    graphql`
      fragment MeetingSnapshots_meeting on Meeting {
        snapshots {
          version
          takenAt
          present
          late
          substitutes
          absent
          referralsInside
          referralsOutside
          oneToOnes
          trainingCredits
          closedBusiness {
            minorUnits
            currency
          }
          closedBusinessCount
        }
      }
    `,
    props.meeting,
  );
  const [latest, ...former] = snapshots;
  if (!latest) {
    return null;
  }
  return (
    <Card title={<Trans>Arrêté de la réunion</Trans>}>
      <SnapshotFacts snapshot={latest} />
      {former.length > 0 && (
        <More label={<Trans>Arrêtés précédents</Trans>}>
          {former.map((snapshot) => (
            <SnapshotFacts key={snapshot.version} snapshot={snapshot} />
          ))}
        </More>
      )}
    </Card>
  );
}

function SnapshotFacts({ snapshot }: { snapshot: Snapshot }) {
  const { t } = useLingui();
  const { version } = snapshot;
  const taken = formatInstant(snapshot.takenAt);
  return (
    <>
      <p>
        <Trans>
          Version {version}, du {taken}
        </Trans>
      </p>
      <Facts
        facts={[
          { key: "present", name: t`Présents`, value: formatNumber(snapshot.present) },
          { key: "late", name: t`En retard`, value: formatNumber(snapshot.late) },
          { key: "substitutes", name: t`Remplacés`, value: formatNumber(snapshot.substitutes) },
          { key: "absent", name: t`Absents`, value: formatNumber(snapshot.absent) },
          { key: "inside", name: t`Recommandations internes`, value: formatNumber(snapshot.referralsInside) },
          { key: "outside", name: t`Recommandations externes`, value: formatNumber(snapshot.referralsOutside) },
          { key: "met", name: t`Tête-à-tête`, value: formatNumber(snapshot.oneToOnes) },
          { key: "learned", name: t`Unités de formation`, value: formatNumber(snapshot.trainingCredits) },
          { key: "thanks", name: t`Mercis`, value: formatNumber(snapshot.closedBusinessCount) },
          { key: "business", name: t`Affaires conclues`, value: formatTotal(snapshot.closedBusiness) },
        ]}
      />
    </>
  );
}
