import { useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay";
import type { ExportReferralsQuery, ExportReferralsQuery$data } from "@/__generated__/ExportReferralsQuery.graphql";
import type { Cell } from "@/lib/csv";
import { dayOf } from "@/lib/zone";
import { paged, usePages } from "@/list/pages";
import { ExportButton } from "@/ui/ExportButton";
import { filterOf, steadyOrderOf } from "./filters";
import type { ReferralsSearch } from "./search";
import { statusWords } from "./words";

type Row = ExportReferralsQuery$data["referrals"]["nodes"][number];

const REFERRALS = paged<ExportReferralsQuery>(graphql`
  query ExportReferralsQuery(
    $filter: ReferralFilter!
    $orderBy: ReferralOrder!
    $first: Int!
    $after: String
  ) {
    referrals(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      nodes {
        createdAt
        changedAt
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
`);

/** The whole filtered list as CSV, read page by page. */
export function ExportReferrals({ search, total }: { search: ReferralsSearch; total: number }) {
  const { t, i18n } = useLingui();
  const read = usePages(
    REFERRALS,
    { filter: filterOf(search), orderBy: steadyOrderOf(search) },
    (answer) => answer.referrals,
  );
  const cells = (referral: Row): Cell[] => [
    dayOf(referral.createdAt),
    referral.giver?.displayName ?? "",
    referral.receiver?.displayName ?? "",
    referral.prospect?.name ?? "",
    referral.kind === "INSIDE" ? t`Interne` : t`Externe`,
    referral.hotness,
    i18n._(statusWords(referral.status)),
    referral.description ?? "",
    dayOf(referral.changedAt),
  ];
  return (
    <ExportButton
      name={t`recommandations`}
      header={[t`Date`, t`De`, t`À`, t`Contact`, t`Type`, t`Intensité`, t`État`, t`Besoin`, t`Changée le`]}
      total={total}
      read={read}
      cells={cells}
    />
  );
}
