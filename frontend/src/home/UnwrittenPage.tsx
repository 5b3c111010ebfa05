import { Trans, useLingui } from "@lingui/react/macro";
import { buttonClass } from "@/ui/buttonClass";
import { Notice } from "@/ui/Notice";
import { Page } from "@/ui/Page";

/** The frame is at hand without the server; what this page says is not. */
export function UnwrittenPage() {
  const { t } = useLingui();
  return (
    <Page title={t`Page indisponible`} width="narrow">
      <Notice
        tone="warning"
        title={<Trans>Le service ne répond pas</Trans>}
        actions={
          <button type="button" className={buttonClass()} onClick={() => location.reload()}>
            <Trans>Réessayer</Trans>
          </button>
        }
      >
        <Trans>Cette page vient du service à chaque visite : elle s’ouvrira dès que le réseau sera revenu.</Trans>
      </Notice>
    </Page>
  );
}
