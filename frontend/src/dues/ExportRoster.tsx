import { useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay";
import type { ExportRosterQuery } from "@/__generated__/ExportRosterQuery.graphql";
import type { RosterPageQuery$variables } from "@/__generated__/RosterPageQuery.graphql";
import { ApiProblem } from "@/lib/problem";
import { paged, usePages } from "@/list/pages";
import { ExportButton } from "@/ui/ExportButton";
import { renewalOf, statusOf } from "./words";

const ROSTER = paged<ExportRosterQuery>(graphql`
  query ExportRosterQuery(
    $id: ID!
    $statuses: [MembershipStatus!]
    $renewals: [RenewalState!]
    $first: Int!
    $after: String
  ) {
    chapter(id: $id) {
      memberships(statuses: $statuses, renewals: $renewals, first: $first, after: $after) {
        nodes {
          status
          renewal
          dueOn
          awayFrom
          awayUntil
          member {
            displayName
            firmName
            joinedOn
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

type Props = { asked: RosterPageQuery$variables; total: number };

/** The whole view of the roster, as a table. */
export function ExportRoster({ asked: { id, statuses, renewals }, total }: Props) {
  const { t, i18n } = useLingui();
  const read = usePages(ROSTER, { id, statuses, renewals }, ({ chapter }) => {
    if (!chapter) {
      throw new ApiProblem("FORBIDDEN", "The chapter is no longer open");
    }
    return chapter.memberships;
  });
  return (
    <ExportButton
      name={t`adhesions`}
      header={[
        t`Membre`,
        t`Entreprise`,
        t`Depuis le`,
        t`Situation`,
        t`Échéance`,
        t`Renouvellement`,
        t`Absence du`,
        t`au`,
      ]}
      total={total}
      read={read}
      cells={({ status, renewal, dueOn, awayFrom, awayUntil, member }) => {
        const renewing = renewalOf(renewal);
        return [
          member?.displayName ?? "",
          member?.firmName ?? "",
          member?.joinedOn ?? "",
          i18n._(statusOf(status).words),
          dueOn,
          renewing ? i18n._(renewing.words) : "",
          awayFrom ?? "",
          awayUntil ?? "",
        ];
      }}
    />
  );
}
