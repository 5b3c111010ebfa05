import { Plural, Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { ReferralListQuery } from "@/__generated__/ReferralListQuery.graphql";
import { useFresh } from "@/lib/changes";
import { pageOf } from "@/lib/search";
import { buttonClass } from "@/ui/buttonClass";
import { Card } from "@/ui/Card";
import { EmptyState } from "@/ui/EmptyState";
import { Pager } from "@/ui/Pager";
import { PrintButton } from "@/ui/PrintButton";
import { RowList } from "@/ui/RowList";
import { Tools } from "@/ui/Tools";
import { ExportReferrals } from "./ExportReferrals";
import { filterOf, orderOf } from "./filters";
import { ReferralRow } from "./ReferralRow";
import type { ReferralsSearch } from "./search";

const SIZE = 25;

export function ReferralList({ search }: { search: ReferralsSearch }) {
  const { referrals } = useLazyLoadQuery<ReferralListQuery>(
    graphql`
      query ReferralListQuery(
        $filter: ReferralFilter!
        $orderBy: ReferralOrder!
        $first: Int
        $after: String
        $last: Int
        $before: String
      ) {
        referrals(
          filter: $filter
          orderBy: $orderBy
          first: $first
          after: $after
          last: $last
          before: $before
        ) {
          totalCount
          nodes {
            id
            ...ReferralRow_referral
          }
          pageInfo {
            hasNextPage
            hasPreviousPage
            startCursor
            endCursor
          }
        }
      }
    `,
    { filter: filterOf(search), orderBy: orderOf(search), ...pageOf(search, SIZE) },
    useFresh(),
  );
  const isFiltered = [search.etape, search.type, search.q, search.du, search.au].some((value) => value !== undefined);
  if (referrals.nodes.length === 0) {
    return <Empty isFiltered={isFiltered} side={search.sens} />;
  }
  return (
    <>
      <Card
        title={
          <Plural
            value={referrals.totalCount}
            one="# recommandation"
            many="# de recommandations"
            other="# recommandations"
          />
        }
        aside={
          <Tools>
            <ExportReferrals search={search} total={referrals.totalCount} />
            <PrintButton />
          </Tools>
        }
        isFlush
      >
        <RowList>
          {referrals.nodes.map((referral) => (
            <ReferralRow key={referral.id} referral={referral} />
          ))}
        </RowList>
      </Card>
      <Pager pageInfo={referrals.pageInfo} />
    </>
  );
}

function Empty({ isFiltered, side }: { isFiltered: boolean; side: ReferralsSearch["sens"] }) {
  if (isFiltered) {
    return (
      <EmptyState
        icon="search"
        title={<Trans>Rien ne correspond à ces filtres</Trans>}
        action={
          <Link to="/recommandations" search={side ? { sens: side } : {}} className={buttonClass()}>
            <Trans>Enlever les filtres</Trans>
          </Link>
        }
      >
        <Trans>Les accents et les majuscules ne comptent pas. Essayez moins de lettres.</Trans>
      </EmptyState>
    );
  }
  if (side === "toutes") {
    return <EmptyState icon="exchange" title={<Trans>Aucune recommandation n’est ouverte à votre compte</Trans>} />;
  }
  return side === "donnees" ? (
    <EmptyState
      icon="exchange"
      title={<Trans>Vous n’avez pas encore donné de recommandation</Trans>}
      action={
        <Link to="/recommander" className={buttonClass("primary")}>
          <Trans>Donner la première</Trans>
        </Link>
      }
    />
  ) : (
    <EmptyState icon="exchange" title={<Trans>Aucune recommandation reçue pour l’instant</Trans>}>
      <Trans>Dites à votre groupe, à la prochaine réunion, qui vous cherchez à rencontrer.</Trans>
    </EmptyState>
  );
}
