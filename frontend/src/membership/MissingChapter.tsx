import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { buttonClass } from "@/ui/buttonClass";
import { EmptyState } from "@/ui/EmptyState";
import { Page } from "@/ui/Page";

/** A group that there isn't, as far as this person sees. */
export function MissingChapter({ title }: { title: string }) {
  return (
    <Page title={title}>
      <EmptyState
        icon="search"
        title={<Trans>Ce groupe n’existe pas, ou n’est pas ouvert à votre compte</Trans>}
        action={
          <Link to="/annuaire" search={{ vue: "places" }} className={buttonClass()}>
            <Trans>Voir les groupes</Trans>
          </Link>
        }
      />
    </Page>
  );
}
