import { graphql, useLazyLoadQuery } from "react-relay";
import type { SuggestionsWaitingQuery } from "@/__generated__/SuggestionsWaitingQuery.graphql";
import { WaitingCount } from "@/guide/WaitingCount";
import { useFresh } from "@/lib/changes";

/** How many corrections of a guide's sheets are to be decided. */
export function SuggestionsWaiting({ region: code }: { region: string }) {
  const { region } = useLazyLoadQuery<SuggestionsWaitingQuery>(
    graphql`
      query SuggestionsWaitingQuery($region: String!) {
        region(code: $region) {
          suggestions(status: PENDING, first: 1) {
            totalCount
          }
        }
      }
    `,
    { region: code },
    useFresh(),
  );
  return <WaitingCount count={region?.suggestions.totalCount ?? 0} />;
}
