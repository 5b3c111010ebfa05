import { Plural, Trans } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type {
  PolicyHistory_version$data,
  PolicyHistory_version$key,
} from "@/__generated__/PolicyHistory_version.graphql";
import { formatDay, formatInstant } from "@/lib/format";
import { Badge } from "@/ui/Badge";
import { More } from "@/ui/More";
import type { Kind } from "./kinds";
import styles from "./PolicyHistory.module.css";
import { saidBy } from "./PolicyRules";
import { Said } from "./Said";
import { usePolicyWords } from "./usePolicyWords";

type Version = PolicyHistory_version$data[number];

/** All versions of the region's own in one matter, the latest first. */
export function PolicyHistory(props: { kind: Kind; versions: PolicyHistory_version$key }) {
  const versions = useFragment(
    graphql`
      fragment PolicyHistory_version on PolicyVersion @relay(plural: true) {
        id
        number
        status
        startsOn
        endsOn
        reason
        recordedAt
        recordedBy
        withdrawal {
          reason
          withdrawnAt
          withdrawnBy
        }
        ...PolicyRules_version
      }
    `,
    props.versions,
  );
  if (versions.length === 0) {
    return null;
  }
  return (
    <More
      label={
        <Plural
          value={versions.length}
          one="Historique : # version"
          many="Historique : # de versions"
          other="Historique : # versions"
        />
      }
    >
      <ul className={styles.versions}>
        {versions.map((version) => (
          <VersionRow key={version.id} kind={props.kind} version={version} />
        ))}
      </ul>
    </More>
  );
}

function VersionRow({ kind, version }: { kind: Kind; version: Version }) {
  const { states } = usePolicyWords();
  const { words, tone } = states[version.status];
  return (
    <li className={styles.version}>
      <p className={styles.title}>
        <Validity version={version} /> <Badge tone={tone}>{words}</Badge>
      </p>
      <Said kind={kind} values={saidBy(kind, version)} />
      <p>{version.reason}</p>
      <p className={styles.done}>
        <Done at={version.recordedAt} by={version.recordedBy} />
      </p>
      {version.withdrawal && (
        <p>
          <Trans>Retirée : {version.withdrawal.reason}</Trans>{" "}
          <Done at={version.withdrawal.withdrawnAt} by={version.withdrawal.withdrawnBy} />
        </p>
      )}
    </li>
  );
}

function Validity({ version: { number, startsOn, endsOn } }: { version: Version }) {
  const first = formatDay(startsOn);
  const last = endsOn && formatDay(endsOn);
  return last ? (
    <Trans>
      Version {number}, du {first} au {last}
    </Trans>
  ) : (
    <Trans>
      Version {number}, à partir du {first}
    </Trans>
  );
}

function Done({ at, by }: { at: string; by: string | null | undefined }) {
  return [formatInstant(at), by].filter(Boolean).join(" · ");
}
