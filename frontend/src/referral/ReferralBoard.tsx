import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { ReferralBoardQuery, ReferralBoardQuery$data } from "@/__generated__/ReferralBoardQuery.graphql";
import { useFresh } from "@/lib/changes";
import { formatNumber } from "@/lib/format";
import { fromStart } from "@/lib/search";
import { Card } from "@/ui/Card";
import { RowList } from "@/ui/RowList";
import { boardOf } from "./filters";
import styles from "./ReferralBoard.module.css";
import { ReferralRow } from "./ReferralRow";
import type { ReferralsSearch } from "./search";

/** The stages side by side; the first of each, the rest in the list. */
export function ReferralBoard({ search }: { search: ReferralsSearch }) {
  const { t } = useLingui();
  const board = useLazyLoadQuery<ReferralBoardQuery>(
    graphql`
      query ReferralBoardQuery(
        $new: ReferralFilter!
        $pending: ReferralFilter!
        $closed: ReferralFilter!
        $noSale: ReferralFilter!
        $orderBy: ReferralOrder!
      ) @preloadable {
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
    boardOf(search),
    useFresh(),
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard
    <section className={styles.board} aria-label={t`Étapes`} tabIndex={0}>
      <Stage name={<Trans>Nouvelles</Trans>} stage="nouvelles" search={search} found={board.fresh} />
      <Stage name={<Trans>En cours</Trans>} stage="en-cours" search={search} found={board.pending} />
      <Stage name={<Trans>Conclues</Trans>} stage="conclues" search={search} found={board.closed} />
      <Stage name={<Trans>Sans suite</Trans>} stage="sans-suite" search={search} found={board.noSale} />
    </section>
  );
}

type StageProps = {
  name: ReactNode;
  stage: NonNullable<ReferralsSearch["etape"]>;
  search: ReferralsSearch;
  found: ReferralBoardQuery$data["fresh"];
};

function Stage({ name, stage, search, found }: StageProps) {
  const { vue: _vue, ...filters } = fromStart(search);
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
