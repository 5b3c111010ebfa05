import { Trans } from "@lingui/react/macro";
import { getRouteApi } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type {
  UpcomingPolicies_version$data,
  UpcomingPolicies_version$key,
} from "@/__generated__/UpcomingPolicies_version.graphql";
import { formatDay } from "@/lib/format";
import { useFilters } from "@/list/useFilters";
import { Button } from "@/ui/Button";
import { Notice } from "@/ui/Notice";
import type { Kind } from "./kinds";
import { saidBy } from "./PolicyRules";
import { Said } from "./Said";
import { WithdrawPolicyDialog } from "./WithdrawPolicyDialog";

const route = getRouteApi("/member/administration/regles");

/** What is to come in one matter, of the region and of the network. */
export function UpcomingPolicies(props: { kind: Kind; versions: UpcomingPolicies_version$key }) {
  const versions = useFragment(
    graphql`
      fragment UpcomingPolicies_version on PolicyVersion @relay(plural: true) {
        id
        startsOn
        reason
        followsAbove
        viewerCanWithdraw
        region {
          name
        }
        ...PolicyRules_version
      }
    `,
    props.versions,
  );
  return versions.map((version) => <Upcoming key={version.id} kind={props.kind} version={version} />);
}

function Upcoming({ kind, version }: { kind: Kind; version: UpcomingPolicies_version$data[number] }) {
  const search = route.useSearch();
  const go = useFilters(search);
  const day = formatDay(version.startsOn);
  return (
    <>
      <Notice
        title={
          <Trans>
            {version.region?.name}, à partir du {day}
          </Trans>
        }
        actions={
          version.viewerCanWithdraw && (
            <Button tone="quiet" aria-haspopup="dialog" onClick={() => go({ retirer: version.id })}>
              <Trans>Retirer cette version</Trans>
            </Button>
          )
        }
      >
        <Said kind={kind} values={saidBy(kind, version)} />
        <p>{version.reason}</p>
      </Notice>
      {search.retirer === version.id && (
        <WithdrawPolicyDialog policy={version.id} startsOn={day} onClose={() => go({ retirer: undefined })} />
      )}
    </>
  );
}
