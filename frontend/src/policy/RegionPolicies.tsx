import { graphql, useLazyLoadQuery } from "react-relay";
import type { RegionPoliciesQuery } from "@/__generated__/RegionPoliciesQuery.graphql";
import { useFresh } from "@/lib/changes";
import { PolicyCard } from "./PolicyCard";
import { isKind } from "./rules";

/** A region's rules beside the network's, matter by matter. */
export function RegionPolicies({ region }: { region: string }) {
  const { policies } = useLazyLoadQuery<RegionPoliciesQuery>(
    graphql`
      query RegionPoliciesQuery($region: String!) {
        policies(region: $region) {
          isNational
          region {
            id
            name
          }
          kinds {
            kind
            ...PolicyCard_policy
          }
        }
      }
    `,
    { region },
    useFresh(),
  );
  if (!policies?.region) {
    return null;
  }
  const { region: whose, isNational, kinds } = policies;
  return kinds.map((policy) =>
    isKind(policy.kind) ? (
      <PolicyCard key={policy.kind} kind={policy.kind} policy={policy} region={whose} isNational={isNational} />
    ) : null,
  );
}
