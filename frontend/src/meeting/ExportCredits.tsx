import { useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay";
import type { ExportCreditsQuery } from "@/__generated__/ExportCreditsQuery.graphql";
import { ApiProblem } from "@/lib/problem";
import { dayOf } from "@/lib/zone";
import { paged, usePages } from "@/list/pages";
import { ExportButton } from "@/ui/ExportButton";

const CREDITS = paged<ExportCreditsQuery>(graphql`
  query ExportCreditsQuery($id: ID!, $first: Int!, $after: String) {
    member(id: $id) {
      trainingCredits(first: $first, after: $after) {
        nodes {
          learnedOn
          topic
          credits
          takenBackAt
          meeting {
            heldOn
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

/** All that a member learned, and the meetings that it counts in. */
export function ExportCredits({ memberId, total }: { memberId: string; total: number }) {
  const { t } = useLingui();
  const read = usePages(CREDITS, { id: memberId }, ({ member }) => {
    if (!member) {
      throw new ApiProblem("FORBIDDEN", "The member is no longer open");
    }
    return member.trainingCredits;
  });
  return (
    <ExportButton
      name={t`formations`}
      header={[t`Jour`, t`Sujet`, t`Unités`, t`Compté à la réunion du`, t`Retrait le`]}
      total={total}
      read={read}
      cells={({ learnedOn, topic, credits, meeting, takenBackAt }) => [
        learnedOn,
        topic,
        credits,
        meeting?.heldOn ?? "",
        takenBackAt ? dayOf(takenBackAt) : "",
      ]}
    />
  );
}
