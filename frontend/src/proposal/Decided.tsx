import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { Decided_proposal$key } from "@/__generated__/Decided_proposal.graphql";
import { formatInstant } from "@/lib/format";
import { Notice } from "@/ui/Notice";

/** What became of a proposed network, by whom and when. */
export function Decided(props: { proposal: Decided_proposal$key }) {
  const { status, decidedAt, decidedBy, reason, sheet } = useFragment(
    graphql`
      fragment Decided_proposal on Proposal {
        status
        decidedAt
        decidedBy
        reason
        sheet {
          id
        }
      }
    `,
    props.proposal,
  );
  if (!decidedAt) {
    return null;
  }
  const who = decidedBy ?? "–";
  const moment = formatInstant(decidedAt);
  return status === "REFUSED" ? (
    <Notice
      title={
        <Trans>
          Refusé par {who}, {moment}
        </Trans>
      }
    >
      {reason && <Trans>« {reason} »</Trans>}
    </Notice>
  ) : (
    <Notice
      tone="success"
      title={
        <Trans>
          Retenu par {who}, {moment}
        </Trans>
      }
    >
      {sheet && (
        <Link to="/administration/guide/$id" params={{ id: sheet.id }}>
          <Trans>Ouvrir la fiche</Trans>
        </Link>
      )}
    </Notice>
  );
}
