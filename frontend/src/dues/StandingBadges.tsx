import { useLingui } from "@lingui/react";
import { Badge } from "@/ui/Badge";
import { renewalOf, statusOf } from "./words";

/** How a membership stands, and its renewal where there is something to say of it. */
export function StandingBadges({ status, renewal }: { status: string; renewal: string }) {
  const { _ } = useLingui();
  const stands = statusOf(status);
  const renewing = renewalOf(renewal);
  return (
    <>
      {(status !== "ACTIVE" || !renewing) && <Badge tone={stands.tone}>{_(stands.words)}</Badge>}
      {renewing && <Badge tone={renewing.tone}>{_(renewing.words)}</Badge>}
    </>
  );
}
