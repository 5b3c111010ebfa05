import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { ProfilePageQuery } from "@/__generated__/ProfilePageQuery.graphql";
import { useFresh } from "@/lib/changes";
import { buttonClass } from "@/ui/buttonClass";
import { Choice } from "@/ui/Choice";
import { EmptyState } from "@/ui/EmptyState";
import { Page } from "@/ui/Page";
import { AccountCard } from "./AccountCard";
import { ProfileParts } from "./ProfileParts";

const route = getRouteApi("/member/profil");

/** The person's own: their card and what it says, who may see it, where they are signed in. */
export function ProfilePage() {
  const { t } = useLingui();
  const { fiche } = route.useSearch();
  const navigate = useNavigate();
  const { viewer } = useLazyLoadQuery<ProfilePageQuery>(
    graphql`
      query ProfilePageQuery @preloadable {
        viewer {
          displayName
          memberships {
            id
            chapter {
              name
            }
            ...ProfileParts_member
          }
        }
      }
    `,
    {},
    useFresh(),
  );
  const { memberships } = viewer;
  const shown = memberships.find(({ id }) => id === fiche) ?? memberships[0];
  return (
    <Page
      title={t`Mon profil`}
      lead={viewer.displayName}
      actions={
        <Link to="/adhesion" className={buttonClass()}>
          <Trans>Mon adhésion</Trans>
        </Link>
      }
    >
      {shown && memberships.length > 1 && (
        <Choice
          label={t`La fiche de quel groupe ?`}
          value={shown.id}
          options={memberships.map(({ id, chapter }) => ({ value: id, label: chapter?.name ?? id }))}
          onChange={(id) => void navigate({ to: "/profil", search: { fiche: id }, replace: true })}
        />
      )}
      {shown ? (
        <ProfileParts key={shown.id} member={shown} />
      ) : (
        <EmptyState icon="person" title={<Trans>Votre compte n’est membre d’aucun groupe</Trans>}>
          <Trans>Il n’a donc pas de fiche. Vos sessions et votre accès se règlent ici.</Trans>
        </EmptyState>
      )}
      <AccountCard />
    </Page>
  );
}
