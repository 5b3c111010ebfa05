import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { OfficePageQuery } from "@/__generated__/OfficePageQuery.graphql";
import { useFresh } from "@/lib/changes";
import { Button } from "@/ui/Button";
import { buttonClass } from "@/ui/buttonClass";
import { Card } from "@/ui/Card";
import { EmptyState } from "@/ui/EmptyState";
import { Facts } from "@/ui/Facts";
import { Page } from "@/ui/Page";
import { officeOf } from "./asked";
import { EndDialog } from "./EndDialog";
import { OfficeChanges } from "./OfficeChanges";
import { OfficeTerm } from "./OfficeTerm";
import { useRoles } from "./useRoles";

const route = getRouteApi("/member/administration/responsables/$id");

/** Somebody's term of an office, as those see it who appoint. */
export function OfficePage() {
  const { t } = useLingui();
  const { id } = route.useParams();
  const { terminer, ...cursor } = route.useSearch();
  const navigate = useNavigate();
  const roles = useRoles();
  const { office } = useLazyLoadQuery<OfficePageQuery>(
    graphql`
      query OfficePageQuery($id: ID!, $first: Int, $after: String, $last: Int, $before: String) @preloadable {
        office(id: $id) {
          role
          holderName
          email
          viewerCanEnd
          region {
            name
          }
          chapter {
            id
            name
          }
          ...OfficeTerm_office
          ...EndDialog_office
          ...OfficeChanges_office @arguments(first: $first, after: $after, last: $last, before: $before)
        }
      }
    `,
    officeOf(id, cursor),
    useFresh(),
  );
  const show = (isShown: boolean) =>
    void navigate({ to: ".", search: { ...cursor, ...(isShown && { terminer: true }) } as never, replace: true });
  // The holder's name is for those who appoint: all others have no business here.
  if (!office?.holderName) {
    return <Missing />;
  }
  const { chapter } = office;
  return (
    <Page
      title={office.holderName}
      width="narrow"
      above={
        <Link to="/administration/responsables">
          <Trans>Responsables</Trans>
        </Link>
      }
      lead={roles[office.role] ?? office.role}
      actions={
        office.viewerCanEnd && (
          <Button aria-haspopup="dialog" onClick={() => show(true)}>
            <Trans>Mettre fin</Trans>
          </Button>
        )
      }
    >
      <Card>
        <Facts
          facts={[
            { key: "term", name: t`Mandat`, value: <OfficeTerm office={office} /> },
            {
              key: "chapter",
              name: t`Groupe`,
              value: chapter && (
                <Link to="/groupes/$id" params={{ id: chapter.id }}>
                  {chapter.name}
                </Link>
              ),
            },
            { key: "region", name: t`Région`, value: office.region.name },
            { key: "email", name: t`Adresse e-mail`, value: office.email },
          ]}
        />
      </Card>
      <OfficeChanges office={office} />
      {terminer && office.viewerCanEnd && <EndDialog office={office} onClose={() => show(false)} />}
    </Page>
  );
}

function Missing() {
  const { t } = useLingui();
  return (
    <Page title={t`Responsabilité introuvable`}>
      <EmptyState
        icon="person"
        title={<Trans>Cette responsabilité n’existe pas, ou n’est pas de vos régions</Trans>}
        action={
          <Link to="/administration" className={buttonClass()}>
            <Trans>Administration</Trans>
          </Link>
        }
      />
    </Page>
  );
}
