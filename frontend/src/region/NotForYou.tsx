import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { buttonClass } from "@/ui/buttonClass";
import { EmptyState } from "@/ui/EmptyState";
import { Page } from "@/ui/Page";

/** Stands on the pages of administration for whoever administers nothing of it. */
export function NotForYou() {
  const { t } = useLingui();
  return (
    <Page title={t`Administration`}>
      <EmptyState
        icon="board"
        title={<Trans>Cette page n’est pas ouverte à votre compte</Trans>}
        action={
          <Link to="/semaine" className={buttonClass()}>
            <Trans>Ma semaine</Trans>
          </Link>
        }
      />
    </Page>
  );
}
