import { useLingui } from "@lingui/react/macro";
import { fetchQuery, graphql, useRelayEnvironment } from "react-relay";
import type { ExportReferralsQuery } from "@/__generated__/ExportReferralsQuery.graphql";
import type { Cell } from "@/lib/csv";
import { readPages } from "@/lib/readPages";
import { ExportButton } from "@/ui/ExportButton";
import { filterOf, orderOf } from "./filters";
import type { ReferralsSearch } from "./search";
import { statusWords } from "./words";

/** The whole filtered list as CSV, read page by page. */
export function ExportReferrals({ search }: { search: ReferralsSearch }) {
  const { t, i18n } = useLingui();
  const environment = useRelayEnvironment();
  const read = () =>
    readPages(async (first, after) => {
      const answer = await fetchQuery<ExportReferralsQuery>(
        environment,
        graphql`
          query ExportReferralsQuery(
            $filter: ReferralFilter!
            $orderBy: ReferralOrder!
            $first: Int!
            $after: String
          ) {
            referrals(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
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
        { filter: filterOf(search), orderBy: orderOf(search), first, after },
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
  return (
    <ExportButton
      name={t`recommandations`}
      header={[t`Date`, t`De`, t`À`, t`Contact`, t`Type`, t`Intensité`, t`État`, t`Besoin`]}
      read={async () => (await read()).map(cells)}
    />
  );
}
