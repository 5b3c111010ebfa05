import { Plural, Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { PartnerRow_organisation$key } from "@/__generated__/PartnerRow_organisation.graphql";
import { Badge } from "@/ui/Badge";
import { Row } from "@/ui/RowList";

/** An organisation in a list: how many programs it has, and whether one of them reads something today. */
export function PartnerRow(props: { organisation: PartnerRow_organisation$key }) {
  const { id, name, isReading, contactName, clients } = useFragment(
    graphql`
      fragment PartnerRow_organisation on PartnerOrganisation {
        id
        name
        isReading
        contactName
        clients(first: 1) {
          totalCount
        }
      }
    `,
    props.organisation,
  );
  const count = clients.totalCount;
  return (
    <Row
      title={
        <Link to="/administration/partenaires/$id" params={{ id }}>
          {name}
        </Link>
      }
      detail={
        <>
          {count === 0 ? (
            <Trans>Aucun client</Trans>
          ) : (
            <Plural value={count} one="# client" many="# de clients" other="# clients" />
          )}
          {contactName && ` · ${contactName}`}
        </>
      }
      aside={
        <Badge tone={isReading ? "green" : "quiet"}>
          {isReading ? <Trans>Lit</Trans> : <Trans>Ne lit rien</Trans>}
        </Badge>
      }
    />
  );
}
