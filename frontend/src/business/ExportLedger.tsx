import { useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay";
import type { ExportLedgerQuery } from "@/__generated__/ExportLedgerQuery.graphql";
import { lastDayOf, type Period } from "@/lib/period";
import { ApiProblem } from "@/lib/problem";
import { paged, usePages } from "@/list/pages";
import { ExportButton } from "@/ui/ExportButton";

const LEDGER = paged<ExportLedgerQuery>(graphql`
  query ExportLedgerQuery($id: ID!, $from: Date!, $to: Date!, $first: Int!, $after: String) {
    member(id: $id) {
      closedBusiness(from: $from, to: $to, first: $first, after: $after) {
        nodes {
          closedOn
          source
          kind
          status
          note
          amount {
            minorUnits
            currency
          }
          thanked {
            __typename
            ... on Member {
              displayName
            }
            ... on OutsideParty {
              name
            }
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

/** Every record of the period, corrections included: what the figures are made of. */
export function ExportLedger(props: { memberId: string; period: Period; total: number }) {
  const { t } = useLingui();
  const { memberId, period, total } = props;
  const read = usePages(LEDGER, { id: memberId, from: period.from, to: lastDayOf(period.to) }, ({ member }) => {
    if (!member) {
      throw new ApiProblem("FORBIDDEN", "The ledger is no longer open");
    }
    return member.closedBusiness;
  });
  const kinds: Record<string, string> = { INSIDE: t`Interne`, OUTSIDE: t`Externe`, SPIN_OFF: t`Suite` };
  const states: Record<string, string> = { VOID: t`Annulé`, CORRECTED: t`Corrigé`, CONTESTED: t`Contesté` };
  return (
    <ExportButton
      name={t`mercis`}
      header={[t`Conclue le`, t`Merci à`, t`Montant HT`, t`Devise`, t`Client`, t`Type`, t`État`, t`Note`]}
      total={total}
      read={read}
      cells={({ thanked, ...business }) => [
        business.closedOn,
        thanked?.__typename === "Member"
          ? thanked.displayName
          : thanked?.__typename === "OutsideParty"
            ? thanked.name
            : "",
        business.amount.minorUnits / 100,
        business.amount.currency,
        business.source === "NEW" ? t`Nouveau` : t`Déjà client`,
        kinds[business.kind] ?? business.kind,
        states[business.status] ?? "",
        business.note ?? "",
      ]}
    />
  );
}
