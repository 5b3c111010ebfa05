import { Trans, useLingui } from "@lingui/react/macro";
import { formatDay } from "@/lib/format";
import { Badge } from "@/ui/Badge";
import type { Next } from "./next";
import { WHAT_WORDS, WHO_WORDS } from "./words";

/** What comes next, by whom, by when; and that it is late. */
export function NextWords({ next }: { next: Next }) {
  const { i18n } = useLingui();
  const who = i18n._(WHO_WORDS[next.who]);
  const what = i18n._(WHAT_WORDS[next.what]);
  return (
    <>
      <Trans>
        {who} : {what}
      </Trans>
      {next.by && (
        <>
          {", "}
          {next.what === "HOLD_INTERVIEW" ? (
            <Trans>le {formatDay(next.by)}</Trans>
          ) : (
            <Trans>jusqu’au {formatDay(next.by)}</Trans>
          )}
        </>
      )}
      {next.isLate && (
        <>
          {" "}
          <Badge tone="danger">
            <Trans>En retard</Trans>
          </Badge>
        </>
      )}
    </>
  );
}
