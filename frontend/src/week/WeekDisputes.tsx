import { Plural, Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { WeekDisputes_connection$key } from "@/__generated__/WeekDisputes_connection.graphql";
import { ReferralRow } from "@/referral/ReferralRow";
import { Card } from "@/ui/Card";
import { RowList } from "@/ui/RowList";

/** What waits for a decision of whoever may settle it: the server says whose that is. */
export function WeekDisputes(props: { disputed: WeekDisputes_connection$key }) {
  const { nodes } = useFragment(
    graphql`
      fragment WeekDisputes_connection on ReferralConnection {
        nodes {
          id
          viewerActions
          ...ReferralRow_referral
        }
      }
    `,
    props.disputed,
  );
  const open = nodes.filter(({ viewerActions }) => viewerActions.includes("SETTLE_DISPUTE"));
  if (open.length === 0) {
    return null;
  }
  return (
    <Card
      title={<Plural value={open.length} one="# à trancher" many="# à trancher" other="# à trancher" />}
      aside={
        <Link to="/recommandations" search={{ sens: "toutes", etape: "contestees" }}>
          <Trans>Tout voir</Trans>
        </Link>
      }
      isFlush
    >
      <RowList>
        {open.map((referral) => (
          <ReferralRow key={referral.id} referral={referral} />
        ))}
      </RowList>
    </Card>
  );
}
