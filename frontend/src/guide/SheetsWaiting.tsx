import { graphql, useLazyLoadQuery } from "react-relay";
import type { SheetsWaitingQuery } from "@/__generated__/SheetsWaitingQuery.graphql";
import { useFresh } from "@/lib/changes";
import { WaitingCount } from "./WaitingCount";

/** How many sheets of a guide are to be read by an editor. */
export function SheetsWaiting({ region: code }: { region: string }) {
  const { region } = useLazyLoadQuery<SheetsWaitingQuery>(
    graphql`
      query SheetsWaitingQuery($region: String!) {
        region(code: $region) {
          networkSheets(waiting: true, first: 1) {
            totalCount
          }
        }
      }
    `,
    { region: code },
    useFresh(),
  );
  return <WaitingCount count={region?.networkSheets.totalCount ?? 0} />;
}
