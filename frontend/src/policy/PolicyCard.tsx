import { Trans } from "@lingui/react/macro";
import { getRouteApi } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { PolicyCard_policy$key } from "@/__generated__/PolicyCard_policy.graphql";
import { useFilters } from "@/list/useFilters";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import type { Kind } from "./kinds";
import { PolicyHistory } from "./PolicyHistory";
import { saidBy } from "./PolicyRules";
import { PolicyTable } from "./PolicyTable";
import { SetPolicyDialog } from "./SetPolicyDialog";
import { UpcomingPolicies } from "./UpcomingPolicies";
import { usePolicyWords } from "./usePolicyWords";

const route = getRouteApi("/member/administration/regles");

type Region = { readonly id: string; readonly name: string };
type Props = { kind: Kind; policy: PolicyCard_policy$key; region: Region; isNational: boolean };

/** One matter: what holds here and in the network, what is to come, what there was. */
export function PolicyCard({ kind, policy, region, isNational }: Props) {
  const search = route.useSearch();
  const go = useFilters(search);
  const { kinds } = usePolicyWords();
  const { inForce, national, differences, latestNumber, upcoming, versions } = useFragment(
    graphql`
      fragment PolicyCard_policy on RegionPolicy {
        differences
        latestNumber
        inForce {
          id
          ...PolicyRules_version
        }
        national {
          id
          ...PolicyRules_version
        }
        upcoming {
          startsOn
          ...UpcomingPolicies_version
        }
        versions {
          ...PolicyHistory_version
        }
      }
    `,
    policy,
  );
  const values = saidBy(kind, inForce);
  return (
    <Card
      title={kinds[kind].name}
      aside={
        !isNational &&
        (differences.length > 0 ? (
          <Badge tone="amber">
            <Trans>diffère du réseau</Trans>
          </Badge>
        ) : (
          <Badge tone="quiet">
            <Trans>comme le réseau</Trans>
          </Badge>
        ))
      }
    >
      <p>{kinds[kind].about}</p>
      <PolicyTable
        kind={kind}
        region={region.name}
        values={values}
        national={isNational ? null : saidBy(kind, national)}
        differences={differences}
      />
      <UpcomingPolicies kind={kind} versions={upcoming} />
      <div>
        <Button aria-haspopup="dialog" onClick={() => go({ changer: kind })}>
          <Trans>Changer</Trans>
        </Button>
      </div>
      <PolicyHistory kind={kind} versions={versions} />
      {search.changer === kind && (
        <SetPolicyDialog
          kind={kind}
          region={region}
          isNational={isNational}
          values={values}
          version={latestNumber}
          next={upcoming[0]?.startsOn}
          onClose={() => go({ changer: undefined })}
        />
      )}
    </Card>
  );
}
