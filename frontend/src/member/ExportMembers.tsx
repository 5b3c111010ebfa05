import { useLingui } from "@lingui/react/macro";
import { fetchQuery, graphql, useRelayEnvironment } from "react-relay";
import type { ExportMembersQuery } from "@/__generated__/ExportMembersQuery.graphql";
import { localName } from "@/lib/named";
import { readPages } from "@/lib/readPages";
import { ExportButton } from "@/ui/ExportButton";

type Filters = {
  search: string | null;
  region: string | null;
  specialty: string | null;
  orderBy: "NAME" | "JOINED_ON_DESC";
};

/** The whole filtered directory as CSV, read page by page. */
export function ExportMembers({ filters }: { filters: Filters }) {
  const { t } = useLingui();
  const environment = useRelayEnvironment();
  const read = () =>
    readPages(async (first, after) => {
      const answer = await fetchQuery<ExportMembersQuery>(
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
      ).toPromise();
      return answer?.members;
    });
  return (
    <ExportButton
      name={t`annuaire`}
      header={[t`Nom`, t`Prénom`, t`Entreprise`, t`Métier`, t`Groupe`, t`Commune`]}
      read={async () =>
        (await read()).map((member) => [
          member.lastName,
          member.firstName,
          member.firmName,
          localName(member.specialty),
          member.chapter?.name ?? "",
          member.commune.name,
        ])
      }
    />
  );
}
