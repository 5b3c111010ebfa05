import { Plural, Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { ReferralListQuery } from "@/__generated__/ReferralListQuery.graphql";
import { useFresh } from "@/lib/changes";
import { List } from "@/list/List";
import { NothingFound } from "@/list/NothingFound";
import { buttonClass } from "@/ui/buttonClass";
import { EmptyState } from "@/ui/EmptyState";
import { ExportReferrals } from "./ExportReferrals";
import { isFiltered, listOf } from "./filters";
import { ReferralRow } from "./ReferralRow";
import type { ReferralsSearch } from "./search";

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
      ) @preloadable {
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
    listOf(search),
    useFresh(),
  );
  return (
    <List
      list={referrals}
      row={(referral) => <ReferralRow referral={referral} />}
      title={
        <Plural
          value={referrals.totalCount}
          one="# recommandation"
          many="# de recommandations"
          other="# recommandations"
        />
      }
      empty={<Empty search={search} />}
      exportButton={<ExportReferrals search={search} total={referrals.totalCount} />}
    />
  );
}

function Empty({ search }: { search: ReferralsSearch }) {
  const { sens: side } = search;
  if (isFiltered(search)) {
    return (
      <NothingFound
        icon="search"
        title={<Trans>Rien ne correspond à ces filtres</Trans>}
        unfiltered={side ? { sens: side } : {}}
      />
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
