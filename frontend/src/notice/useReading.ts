import { useRelayEnvironment } from "react-relay";
import { graphql } from "relay-runtime";
import type { useReadingMutation } from "@/__generated__/useReadingMutation.graphql";
import { mutate } from "@/lib/mutate";

const READ = graphql`
  mutation useReadingMutation($input: MarkNoticesReadInput!) {
    markNoticesRead(input: $input) {
      markedCount
    }
  }
`;

/** Says what was read: these, or all of it. Fails where there is no network. */
export function useReading() {
  const environment = useRelayEnvironment();
  return (noticeIds: readonly string[] | null) =>
    mutate<useReadingMutation>(environment, READ, { input: { noticeIds } });
}
