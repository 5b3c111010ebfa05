import { useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay";
import type { ExportMembersQuery } from "@/__generated__/ExportMembersQuery.graphql";
import { localName } from "@/lib/named";
import { type FiltersOf, paged, usePages } from "@/list/pages";
import { ExportButton } from "@/ui/ExportButton";

const MEMBERS = paged<ExportMembersQuery>(graphql`
  query ExportMembersQuery(
    $search: String
    $region: String
    $specialty: String
    $orderBy: MemberOrder!
    $first: Int!
    $after: String
  ) {
    members(
      search: $search
      region: $region
      specialty: $specialty
      orderBy: $orderBy
      first: $first
      after: $after
    ) {
      nodes {
        lastName
        firstName
        firmName
        specialty {
          french: name(language: FRENCH)
          english: name(language: ENGLISH)
        }
        chapter {
          name
        }
        commune {
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** The whole filtered directory as CSV, read page by page. */
export function ExportMembers({ filters, total }: { filters: FiltersOf<ExportMembersQuery>; total: number }) {
  const { t } = useLingui();
  const read = usePages(MEMBERS, filters, (answer) => answer.members);
  return (
    <ExportButton
      name={t`annuaire`}
      header={[t`Nom`, t`Prénom`, t`Entreprise`, t`Métier`, t`Groupe`, t`Commune`]}
      total={total}
      read={read}
      cells={(member) => [
        member.lastName,
        member.firstName,
        member.firmName,
        localName(member.specialty),
        member.chapter?.name ?? "",
        member.commune.name,
      ]}
    />
  );
}
