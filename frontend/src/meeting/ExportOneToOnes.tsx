import { useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay";
import type { ExportOneToOnesQuery } from "@/__generated__/ExportOneToOnesQuery.graphql";
import { ApiProblem } from "@/lib/problem";
import { dayOf } from "@/lib/zone";
import { paged, usePages } from "@/list/pages";
import { ExportButton } from "@/ui/ExportButton";

const ONE_TO_ONES = paged<ExportOneToOnesQuery>(graphql`
  query ExportOneToOnesQuery($id: ID!, $first: Int!, $after: String) {
    member(id: $id) {
      oneToOnes(first: $first, after: $after) {
        nodes {
          metOn
          takenBackAt
          other {
            displayName
            firmName
          }
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

/** All one-to-ones of a member, and the meetings that they count in. */
export function ExportOneToOnes({ memberId, total }: { memberId: string; total: number }) {
  const { t } = useLingui();
  const read = usePages(ONE_TO_ONES, { id: memberId }, ({ member }) => {
    if (!member) {
      throw new ApiProblem("FORBIDDEN", "The member is no longer open");
    }
    return member.oneToOnes;
  });
  return (
    <ExportButton
      name={t`tete-a-tete`}
      header={[t`Jour`, t`Avec`, t`Entreprise`, t`Compté à la réunion du`, t`Retrait le`]}
      total={total}
      read={read}
      cells={({ metOn, other, meeting, takenBackAt }) => [
        metOn,
        other?.displayName ?? "",
        other?.firmName ?? "",
        meeting?.heldOn ?? "",
        takenBackAt ? dayOf(takenBackAt) : "",
      ]}
    />
  );
}
