import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { BusinessRow_closedBusiness$key } from "@/__generated__/BusinessRow_closedBusiness.graphql";
import { formatDay, formatMoney } from "@/lib/format";
import { Badge } from "@/ui/Badge";
import { Row } from "@/ui/RowList";

export function BusinessRow(props: { business: BusinessRow_closedBusiness$key }) {
  const business = useFragment(
    graphql`
      fragment BusinessRow_closedBusiness on ClosedBusiness {
        id
        closedOn
        status
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
    `,
    props.business,
  );
  const { thanked } = business;
  const name =
    thanked?.__typename === "Member"
      ? thanked.displayName
      : thanked?.__typename === "OutsideParty"
        ? thanked.name
        : "…";
  return (
    <Row
      title={
        <Link to="/merci/$id" params={{ id: business.id }}>
          <Trans>Merci à {name}</Trans>
        </Link>
      }
      detail={formatDay(business.closedOn)}
      aside={
        <>
          <strong>{formatMoney(business.amount)}</strong>
          <BusinessStatus status={business.status} />
        </>
      }
    />
  );
}

/** Only what differs from the rule is said. */
export function BusinessStatus({ status }: { status: string }) {
  switch (status) {
    case "VOID":
      return (
        <Badge tone="quiet">
          <Trans>Annulé</Trans>
        </Badge>
      );
    case "CORRECTED":
      return (
        <Badge tone="sky">
          <Trans>Corrigé</Trans>
        </Badge>
      );
    case "CONTESTED":
      return (
        <Badge tone="danger">
          <Trans>Contesté</Trans>
        </Badge>
      );
    default:
      return null;
  }
}
