import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { buttonClass } from "@/ui/buttonClass";
import { EmptyState } from "@/ui/EmptyState";
import { Page } from "@/ui/Page";

/** Stands where an organisation or a client isn't, or isn't shown to this account. */
export function NoPartner() {
  const { t } = useLingui();
  return (
    <Page title={t`Partenaire introuvable`}>
      <EmptyState
        icon="institution"
        title={<Trans>Ce partenaire n’existe pas, ou n’est pas montré à votre compte</Trans>}
        action={
          <Link to="/administration" className={buttonClass()}>
            <Trans>Administration</Trans>
          </Link>
        }
      />
    </Page>
  );
}
