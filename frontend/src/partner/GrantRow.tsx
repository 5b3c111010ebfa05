import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql, useFragment } from "react-relay";
import type { GrantRow_grant$key } from "@/__generated__/GrantRow_grant.graphql";
import { Button } from "@/ui/Button";
import { Row } from "@/ui/RowList";
import { GrantHistory } from "./GrantHistory";
import { GrantState } from "./GrantState";
import { GrantTerm } from "./GrantTerm";
import { usePermissions } from "./permissions";
import { RevokeDialog } from "./RevokeDialog";

/** A grant of a client: what, where, from when to when, and the way to take it back. */
export function GrantRow(props: { grant: GrantRow_grant$key }) {
  const { t } = useLingui();
  const permissions = usePermissions();
  const [isRevoking, revoke] = useState(false);
  const grant = useFragment(
    graphql`
      fragment GrantRow_grant on PartnerGrant {
        id
        permission
        viewerCanRevoke
        region {
          name
        }
        ...GrantTerm_grant
        ...GrantState_grant
        ...GrantHistory_grant
      }
    `,
    props.grant,
  );
  const region = grant.region.name;
  const permission = permissions[grant.permission] ?? grant.permission;
  return (
    <Row
      title={region}
      detail={
        <>
          {permission}
          <br />
          <GrantTerm grant={grant} />
          <GrantHistory grant={grant} />
        </>
      }
      aside={
        <>
          <GrantState grant={grant} />
          {grant.viewerCanRevoke && (
            <Button
              aria-haspopup="dialog"
              aria-label={t`Retirer : ${region}, ${permission}`}
              onClick={() => revoke(true)}
            >
              <Trans>Retirer</Trans>
            </Button>
          )}
          {isRevoking && (
            <RevokeDialog id={grant.id} region={region} permission={permission} onClose={() => revoke(false)} />
          )}
        </>
      }
    />
  );
}
