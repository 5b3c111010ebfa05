import { Trans, useLingui } from "@lingui/react/macro";
import { buttonClass } from "@/ui/buttonClass";
import { EmptyState } from "@/ui/EmptyState";
import { Page } from "@/ui/Page";

/** In the place of a sheet that doesn't exist, or is somebody else's. */
export function NoSheet() {
  const { t } = useLingui();
  return (
    <Page title={t`Fiche introuvable`}>
      <EmptyState
        icon="search"
        title={<Trans>Cette fiche n’existe pas, ou n’est pas de celles que vous tenez</Trans>}
        action={
          <a href="/guide" className={buttonClass()}>
            <Trans>Chercher dans le guide</Trans>
          </a>
        }
      />
    </Page>
  );
}
