import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { fetchQuery, graphql, useRelayEnvironment } from "react-relay";
import type { ExportMembersQuery } from "@/__generated__/ExportMembersQuery.graphql";
import { type Cell, downloadCsv } from "@/lib/csv";
import { localName } from "@/lib/named";
import { readPages } from "@/lib/readPages";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { showToast } from "@/ui/toast";

type Filters = { search: string | null; region: string | null; specialty: string | null };

/** The whole filtered directory as CSV, read page by page. */
export function ExportMembers({ filters }: { filters: Filters }) {
  const { t } = useLingui();
  const environment = useRelayEnvironment();
  const [isReading, setReading] = useState(false);
  const read = () =>
    readPages(async (first, after) => {
      const answer = await fetchQuery<ExportMembersQuery>(
        environment,
        graphql`
          query ExportMembersQuery($search: String, $region: String, $specialty: String, $first: Int!, $after: String) {
            members(search: $search, region: $region, specialty: $specialty, first: $first, after: $after) {
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
  async function download() {
    setReading(true);
    try {
      const header = [t`Nom`, t`Prénom`, t`Entreprise`, t`Métier`, t`Groupe`, t`Commune`];
      const rows: Cell[][] = (await read()).map((member) => [
        member.lastName,
        member.firstName,
        member.firmName,
        localName(member.specialty),
        member.chapter?.name ?? "",
        member.commune.name,
      ]);
      downloadCsv(t`annuaire`, [header, ...rows]);
    } catch {
      showToast(t`L’export n’a pas abouti. Réessayez dans un instant.`);
    }
    setReading(false);
  }
  return (
    <Button tone="quiet" isPending={isReading} onClick={() => void download()}>
      <Icon name="download" size={18} />
      <Trans>Exporter</Trans>
    </Button>
  );
}
