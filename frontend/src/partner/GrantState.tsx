import { Trans } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { GrantState_grant$key } from "@/__generated__/GrantState_grant.graphql";
import { today } from "@/lib/period";
import { Badge } from "@/ui/Badge";

/** Whether a grant opens something today, and if it doesn't, why not. */
export function GrantState(props: { grant: GrantState_grant$key }) {
  const { startsOn, endsOn, revokedAt, isInForce } = useFragment(
    graphql`
      fragment GrantState_grant on PartnerGrant {
        startsOn
        endsOn
        revokedAt
        isInForce
      }
    `,
    props.grant,
  );
  if (isInForce) {
    return (
      <Badge tone="green">
        <Trans>En cours</Trans>
      </Badge>
    );
  }
  if (revokedAt) {
    return (
      <Badge tone="danger">
        <Trans>Retirée</Trans>
      </Badge>
    );
  }
  if (endsOn && endsOn < today()) {
    return (
      <Badge tone="quiet">
        <Trans>Terminée</Trans>
      </Badge>
    );
  }
  return startsOn > today() ? (
    <Badge tone="sky">
      <Trans>À venir</Trans>
    </Badge>
  ) : (
    <Badge tone="amber">
      <Trans>Client fermé</Trans>
    </Badge>
  );
}
