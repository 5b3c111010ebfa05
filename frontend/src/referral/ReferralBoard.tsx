import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { ReferralBoardQuery } from "@/__generated__/ReferralBoardQuery.graphql";
import type { ReferralRow_referral$key } from "@/__generated__/ReferralRow_referral.graphql";
import { useFresh } from "@/lib/changes";
import { formatNumber } from "@/lib/format";
import { Card } from "@/ui/Card";
import { RowList } from "@/ui/RowList";
import { filterOf, orderOf } from "./filters";
import styles from "./ReferralBoard.module.css";
import { ReferralRow } from "./ReferralRow";
import type { ReferralsSearch } from "./search";

/** The stages side by side; the first of each, the rest in the list. */
export function ReferralBoard({ search }: { search: ReferralsSearch }) {
  const { t } = useLingui();
  const { etape: _etape, ...rest } = search;
  const filter = filterOf(rest);
  const board = useLazyLoadQuery<ReferralBoardQuery>(
    graphql`
      query ReferralBoardQuery(
        $new: ReferralFilter!
        $pending: ReferralFilter!
        $closed: ReferralFilter!
        $noSale: ReferralFilter!
        $orderBy: ReferralOrder!
      ) {
        fresh: referrals(filter: $new, orderBy: $orderBy, first: 15) {
          totalCount
          nodes {
            id
            ...ReferralRow_referral
          }
        }
        pending: referrals(filter: $pending, orderBy: $orderBy, first: 15) {
          totalCount
          nodes {
            id
            ...ReferralRow_referral
          }
        }
        closed: referrals(filter: $closed, orderBy: $orderBy, first: 15) {
          totalCount
          nodes {
            id
            ...ReferralRow_referral
          }
        }
        noSale: referrals(filter: $noSale, orderBy: $orderBy, first: 15) {
          totalCount
          nodes {
            id
            ...ReferralRow_referral
          }
        }
      }
    `,
    {
      new: { ...filter, stages: ["NEW"] },
      pending: { ...filter, stages: ["PENDING"] },
      closed: { ...filter, stages: ["CLOSED"] },
      noSale: { ...filter, stages: ["NO_SALE"] },
      orderBy: orderOf(search),
    },
    useFresh(),
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard
    <section className={styles.board} aria-label={t`Étapes`} tabIndex={0}>
      <Stage name={<Trans>Nouvelles</Trans>} stage="nouvelles" search={rest} found={board.fresh} />
      <Stage name={<Trans>En cours</Trans>} stage="en-cours" search={rest} found={board.pending} />
      <Stage name={<Trans>Conclues</Trans>} stage="conclues" search={rest} found={board.closed} />
      <Stage name={<Trans>Sans suite</Trans>} stage="sans-suite" search={rest} found={board.noSale} />
    </section>
  );
}

type Found = {
  readonly totalCount: number;
  readonly nodes: readonly ({ readonly id: string } & ReferralRow_referral$key)[];
};
type StageProps = {
  name: ReactNode;
  stage: NonNullable<ReferralsSearch["etape"]>;
  search: ReferralsSearch;
  found: Found;
};

function Stage({ name, stage, search, found }: StageProps) {
  const { vue: _vue, after: _after, before: _before, ...filters } = search;
  const rest = found.totalCount - found.nodes.length;
  return (
    <Card title={name} aside={<span className={styles.count}>{formatNumber(found.totalCount)}</span>} isFlush>
      <RowList>
        {found.nodes.map((referral) => (
          <ReferralRow key={referral.id} referral={referral} />
        ))}
      </RowList>
      {found.nodes.length === 0 && (
        <p className={styles.note}>
          <Trans>Rien à cette étape.</Trans>
        </p>
      )}
      {rest > 0 && (
        <p className={styles.note}>
          <Link to="/recommandations" search={{ ...filters, etape: stage }}>
            <Trans>Voir toute l’étape</Trans>
          </Link>
        </p>
      )}
    </Card>
  );
}
