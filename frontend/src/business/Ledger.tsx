import { Plural, Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { Ledger_member$key } from "@/__generated__/Ledger_member.graphql";
import type { Period } from "@/lib/period";
import { buttonClass } from "@/ui/buttonClass";
import { Card } from "@/ui/Card";
import { EmptyState } from "@/ui/EmptyState";
import { Pager } from "@/ui/Pager";
import { PrintButton } from "@/ui/PrintButton";
import { RowList } from "@/ui/RowList";
import { Tools } from "@/ui/Tools";
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
  if (closedBusiness.nodes.length === 0) {
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
  return (
    <Card
      title={
        <Plural
          value={closedBusiness.totalCount}
          one="# merci enregistré"
          many="# de mercis enregistrés"
          other="# mercis enregistrés"
        />
      }
      id="mercis"
      aside={
        <Tools>
          <ExportLedger memberId={props.memberId} period={props.period} total={closedBusiness.totalCount} />
          <PrintButton />
        </Tools>
      }
      isFlush
    >
      <RowList>
        {closedBusiness.nodes.map((business) => (
          <BusinessRow key={business.id} business={business} />
        ))}
      </RowList>
      <Pager pageInfo={closedBusiness.pageInfo} />
    </Card>
  );
}
