import { graphql, useLazyLoadQuery } from "react-relay";
import type { ClaimsWaitingQuery } from "@/__generated__/ClaimsWaitingQuery.graphql";
import { WaitingCount } from "@/guide/WaitingCount";
import { useFresh } from "@/lib/changes";

/** How many claims of a guide's sheets are to be decided. */
export function ClaimsWaiting({ region: code }: { region: string }) {
  const { region } = useLazyLoadQuery<ClaimsWaitingQuery>(
    graphql`
      query ClaimsWaitingQuery($region: String!) {
        region(code: $region) {
          claims(statuses: [WAITING], first: 1) {
            totalCount
          }
        }
      }
    `,
    { region: code },
    useFresh(),
  );
  return <WaitingCount count={region?.claims.totalCount ?? 0} />;
}
