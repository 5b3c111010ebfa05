import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { PartnerPageQuery } from "@/__generated__/PartnerPageQuery.graphql";
import { useFresh } from "@/lib/changes";
import { formatDay } from "@/lib/format";
import { List } from "@/list/List";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { EmptyState } from "@/ui/EmptyState";
import { Facts } from "@/ui/Facts";
import { Page } from "@/ui/Page";
import { partnerOf } from "./asked";
import { ClientRow } from "./ClientRow";
import { CreateClientDialog } from "./CreateClientDialog";
import { NoPartner } from "./NoPartner";
import { PartnerChanges } from "./PartnerChanges";

const route = getRouteApi("/member/administration/partenaires/$id");

/** A partner organisation: whom to write to, and the clients of its programs. */
export function PartnerPage() {
  const { t } = useLingui();
  const { id } = route.useParams();
  const { creer, ...cursor } = route.useSearch();
  const navigate = useNavigate();
  const { partnerOrganisation: organisation } = useLazyLoadQuery<PartnerPageQuery>(
    graphql`
      query PartnerPageQuery($id: ID!, $first: Int, $after: String, $last: Int, $before: String) @preloadable {
        partnerOrganisation(id: $id) {
          name
          contactName
          contactEmail
          createdAt
          clients(first: $first, after: $after, last: $last, before: $before) {
            totalCount
            nodes {
              id
              ...ClientRow_client
            }
            pageInfo {
              hasNextPage
              hasPreviousPage
              startCursor
              endCursor
            }
          }
          ...PartnerChanges_organisation
        }
      }
    `,
    partnerOf(id, cursor),
    useFresh(),
  );
  const showCreating = (isShown: boolean) =>
    void navigate({ to: ".", search: { ...cursor, ...(isShown && { creer: true }) } as never, replace: true });
  if (!organisation) {
    return <NoPartner />;
  }
  const { clients, contactEmail } = organisation;
  return (
    <Page
      title={organisation.name}
      width="narrow"
      above={
        <Link to="/administration/partenaires">
          <Trans>Partenaires</Trans>
        </Link>
      }
      actions={
        <Button tone="primary" aria-haspopup="dialog" onClick={() => showCreating(true)}>
          <Trans>Créer un client</Trans>
        </Button>
      }
    >
      <Card>
        <Facts
          facts={[
            { key: "contact", name: t`À qui écrire`, value: organisation.contactName },
            {
              key: "email",
              name: t`Adresse e-mail`,
              value: contactEmail && <a href={`mailto:${contactEmail}`}>{contactEmail}</a>,
            },
            { key: "since", name: t`Enregistré le`, value: formatDay(organisation.createdAt) },
          ]}
        />
      </Card>
      <List
        list={clients}
        row={(client) => <ClientRow client={client} />}
        title={<Plural value={clients.totalCount} one="# client" many="# de clients" other="# clients" />}
        empty={
          <EmptyState icon="link" title={<Trans>Aucun client</Trans>}>
            <Trans>
              Chaque programme de l’organisme se présente avec un client : un nom, et un secret. Créez-en un par
              programme.
            </Trans>
          </EmptyState>
        }
        exportButton={null}
      />
      <PartnerChanges organisation={organisation} />
      {creer && <CreateClientDialog organisationId={id} onClose={() => showCreating(false)} />}
    </Page>
  );
}
