import { Plural, Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { Ledger_member$key } from "@/__generated__/Ledger_member.graphql";
import type { Period } from "@/lib/period";
import { List } from "@/list/List";
import { buttonClass } from "@/ui/buttonClass";
import { EmptyState } from "@/ui/EmptyState";
import { BusinessRow } from "./BusinessRow";
import { ExportLedger } from "./ExportLedger";

/** The member's own ledger: the rows that the figures are made of. */
export function Ledger(props: { member: Ledger_member$key; memberId: string; period: Period }) {
  const { closedBusiness } = useFragment(
    graphql`
      fragment Ledger_member on Member
      @argumentDefinitions(
        from: { type: "Date!" }
        to: { type: "Date!" }
        first: { type: "Int" }
        after: { type: "String" }
        last: { type: "Int" }
        before: { type: "String" }
      ) {
        closedBusiness(from: $from, to: $to, first: $first, after: $after, last: $last, before: $before) {
          totalCount
          nodes {
            id
            ...BusinessRow_closedBusiness
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
    props.member,
  );
  return (
    <List
      list={closedBusiness}
      row={(business) => <BusinessRow business={business} />}
      title={
        <Plural
          value={closedBusiness.totalCount}
          one="# merci enregistré"
          many="# de mercis enregistrés"
          other="# mercis enregistrés"
        />
      }
      id="mercis"
      empty={<Empty />}
      exportButton={<ExportLedger memberId={props.memberId} period={props.period} total={closedBusiness.totalCount} />}
    />
  );
}

function Empty() {
  return (
    <EmptyState
      icon="thanks"
      title={<Trans>Aucun merci enregistré</Trans>}
      action={
        <Link to="/merci" className={buttonClass("primary")}>
          <Trans>Enregistrer le premier</Trans>
        </Link>
      }
    >
      <Trans>Un merci dit ce qu’une recommandation vous a rapporté. Vous seul en voyez le détail.</Trans>
    </EmptyState>
  );
}
