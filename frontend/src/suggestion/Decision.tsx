import { Trans } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { Decision_suggestion$key } from "@/__generated__/Decision_suggestion.graphql";
import { formatInstant } from "@/lib/format";
import { Notice } from "@/ui/Notice";

/** What became of a suggestion, by whom and when. */
export function Decision(props: { suggestion: Decision_suggestion$key }) {
  const { status, decidedAt, decidedBy, reason } = useFragment(
    graphql`
      fragment Decision_suggestion on Suggestion {
        status
        decidedAt
        decidedBy
        reason
      }
    `,
    props.suggestion,
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
          Refusée par {who}, {moment}
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
          Retenue par {who}, {moment}
        </Trans>
      }
    />
  );
}
