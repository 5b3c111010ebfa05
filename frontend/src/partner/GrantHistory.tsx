import { Trans } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { GrantHistory_grant$key } from "@/__generated__/GrantHistory_grant.graphql";
import { formatInstant } from "@/lib/format";

/** Who gave a grant, and who took it back. */
export function GrantHistory(props: { grant: GrantHistory_grant$key }) {
  const { changes } = useFragment(
    graphql`
      fragment GrantHistory_grant on PartnerGrant {
        changes(first: 2) {
          nodes {
            id
            action
            changedAt
            changedBy
          }
        }
      }
    `,
    props.grant,
  );
  return changes.nodes.toReversed().map(({ id, action, changedAt, changedBy }) => {
    const moment = formatInstant(changedAt);
    const name = changedBy ?? "–";
    return (
      <div key={id}>
        {action === "REVOKE_GRANT" ? (
          <Trans>
            Retirée le {moment} par {name}
          </Trans>
        ) : (
          <Trans>
            Donnée le {moment} par {name}
          </Trans>
        )}
      </div>
    );
  });
}
