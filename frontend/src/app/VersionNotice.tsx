import { Trans } from "@lingui/react/macro";
import { useSignal } from "@/lib/signal";
import { isOutdated } from "@/lib/version";
import { Button } from "@/ui/Button";
import { Notice } from "@/ui/Notice";

/** The server no longer knows what this page asks: the person chooses the moment, what they typed is kept. */
export function VersionNotice() {
  return useSignal(isOutdated) ? (
    <Notice
      tone="warning"
      title={<Trans>Une nouvelle version est disponible</Trans>}
      actions={
        <Button tone="primary" onClick={() => location.reload()}>
          <Trans>Recharger</Trans>
        </Button>
      }
    >
      <Trans>Cette page ne peut plus parler au service. Ce que vous avez saisi est gardé.</Trans>
    </Notice>
  ) : null;
}
