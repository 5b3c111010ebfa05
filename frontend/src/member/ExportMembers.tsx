import { useLingui } from "@lingui/react/macro";
import { graphql, useRelayEnvironment } from "react-relay";
import type { ExportMembersQuery } from "@/__generated__/ExportMembersQuery.graphql";
import { localName } from "@/lib/named";
import { readOnce } from "@/lib/readOnce";
import { ExportButton } from "@/ui/ExportButton";

type Filters = {
  search: string | null;
  region: string | null;
  specialty: string | null;
  orderBy: "NAME" | "JOINED_ON_DESC";
};

/** The whole filtered directory as CSV, read page by page. */
export function ExportMembers({ filters, total }: { filters: Filters; total: number }) {
  const { t } = useLingui();
  const environment = useRelayEnvironment();
  const read = async (first: number, after: string | null) => {
    const answer = await readOnce<ExportMembersQuery>(
      environment,
      graphql`
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
        `,
      { ...filters, first, after },
    );
    return answer.members;
  };
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
