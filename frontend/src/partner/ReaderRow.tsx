import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { ReaderRow_grant$key } from "@/__generated__/ReaderRow_grant.graphql";
import { Row } from "@/ui/RowList";
import { GrantHistory } from "./GrantHistory";
import { GrantState } from "./GrantState";
import { GrantTerm } from "./GrantTerm";
import { usePermissions } from "./permissions";

/** Who reads a region, what of it and for how long; for those who look after partners a link to the client. */
export function ReaderRow(props: { grant: ReaderRow_grant$key }) {
  const permissions = usePermissions();
  const grant = useFragment(
    graphql`
      fragment ReaderRow_grant on PartnerGrant {
        organisationName
        permission
        client {
          id
        }
        ...GrantTerm_grant
        ...GrantState_grant
        ...GrantHistory_grant
      }
    `,
    props.grant,
  );
  const name = grant.organisationName;
  return (
    <Row
      title={
        grant.client ? (
          <Link to="/administration/clients/$id" params={{ id: grant.client.id }}>
            {name}
          </Link>
        ) : (
          name
        )
      }
      detail={
        <>
          {permissions[grant.permission] ?? grant.permission}
          <br />
          <GrantTerm grant={grant} />
          <GrantHistory grant={grant} />
        </>
      }
      aside={<GrantState grant={grant} />}
    />
  );
}
