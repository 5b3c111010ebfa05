import { Trans } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { GrantTerm_grant$key } from "@/__generated__/GrantTerm_grant.graphql";
import { formatDay } from "@/lib/format";

/** From which day to which a grant was given. */
export function GrantTerm(props: { grant: GrantTerm_grant$key }) {
  const grant = useFragment(
    graphql`
      fragment GrantTerm_grant on PartnerGrant {
        startsOn
        endsOn
      }
    `,
    props.grant,
  );
  const first = formatDay(grant.startsOn);
  const last = grant.endsOn && formatDay(grant.endsOn);
  return last ? (
    <Trans>
      du {first} au {last}
    </Trans>
  ) : (
    <Trans>à partir du {first}, sans fin</Trans>
  );
}
