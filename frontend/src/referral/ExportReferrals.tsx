import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { fetchQuery, graphql, useRelayEnvironment } from "react-relay";
import type { ExportReferralsQuery } from "@/__generated__/ExportReferralsQuery.graphql";
import { type Cell, downloadCsv } from "@/lib/csv";
import { readPages } from "@/lib/readPages";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { showToast } from "@/ui/toast";
import { filterOf } from "./filters";
import type { ReferralsSearch } from "./search";
import { statusWords } from "./words";

/** The whole filtered list as CSV, read page by page. */
export function ExportReferrals({ search }: { search: ReferralsSearch }) {
  const { t, i18n } = useLingui();
  const environment = useRelayEnvironment();
  const [isReading, setReading] = useState(false);
  const read = () =>
    readPages(async (first, after) => {
      const answer = await fetchQuery<ExportReferralsQuery>(
        environment,
        graphql`
          query ExportReferralsQuery($filter: ReferralFilter!, $first: Int!, $after: String) {
            referrals(filter: $filter, first: $first, after: $after) {
              nodes {
                createdAt
                status
                kind
                hotness
                description
                giver {
                  displayName
                }
                receiver {
                  displayName
                }
                prospect {
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
        { filter: filterOf(search), first, after },
      ).toPromise();
      return answer?.referrals;
    });
  const cells = (referral: Awaited<ReturnType<typeof read>>[number]): Cell[] => [
    referral.createdAt.slice(0, 10),
    referral.giver?.displayName ?? "",
    referral.receiver?.displayName ?? "",
    referral.prospect?.name ?? "",
    referral.kind === "INSIDE" ? t`Interne` : t`Externe`,
    referral.hotness,
    i18n._(statusWords(referral.status)),
    referral.description ?? "",
  ];
  function download() {
    setReading(true);
    const header = [t`Date`, t`De`, t`À`, t`Contact`, t`Type`, t`Intensité`, t`État`, t`Besoin`];
    read()
      .then((rows) => downloadCsv(t`recommandations`, [header, ...rows.map(cells)]))
      .catch(() => showToast(t`L’export n’a pas abouti. Réessayez dans un instant.`))
      .finally(() => setReading(false));
  }
  return (
    <Button tone="quiet" isPending={isReading} onClick={download}>
      <Icon name="download" size={18} />
      <Trans>Exporter</Trans>
    </Button>
  );
}
