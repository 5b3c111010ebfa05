import { graphql, useLazyLoadQuery } from "react-relay";
import type { ImportsWaitingQuery } from "@/__generated__/ImportsWaitingQuery.graphql";
import { WaitingCount } from "@/guide/WaitingCount";
import { useFresh } from "@/lib/changes";

/** How many files of a guide's sheets were read, and are to be applied or thrown away. */
export function ImportsWaiting({ region: code }: { region: string }) {
  const { region } = useLazyLoadQuery<ImportsWaitingQuery>(
    graphql`
      query ImportsWaitingQuery($region: String!) {
        region(code: $region) {
          sheetImports(states: [READ], first: 1) {
            totalCount
          }
        }
      }
    `,
    { region: code },
    useFresh(),
  );
  return <WaitingCount count={region?.sheetImports.totalCount ?? 0} />;
}
