import { graphql, useLazyLoadQuery } from "react-relay";
import type { ProposalsWaitingQuery } from "@/__generated__/ProposalsWaitingQuery.graphql";
import { WaitingCount } from "@/guide/WaitingCount";
import { useFresh } from "@/lib/changes";

/** How many networks that were proposed for a guide are to be decided. */
export function ProposalsWaiting({ region: code }: { region: string }) {
  const { region } = useLazyLoadQuery<ProposalsWaitingQuery>(
    graphql`
      query ProposalsWaitingQuery($region: String!) {
        region(code: $region) {
          proposals(status: PENDING, first: 1) {
            totalCount
          }
        }
      }
    `,
    { region: code },
    useFresh(),
  );
  return <WaitingCount count={region?.proposals.totalCount ?? 0} />;
}
