import { Trans, useLingui } from "@lingui/react/macro";
import { Link, useNavigate } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { ClientView_client$key } from "@/__generated__/ClientView_client.graphql";
import { Button } from "@/ui/Button";
import { Page } from "@/ui/Page";
import { Tabs } from "@/ui/Tabs";
import { ClientChanges } from "./ClientChanges";
import { ClientFacts } from "./ClientFacts";
import { ClientGrants } from "./ClientGrants";
import { GrantDialog, type GrantedRegion } from "./GrantDialog";
import { RotateDialog } from "./RotateDialog";
import type { ClientAction, ClientSearch } from "./search";

type Props = { client: ClientView_client$key; regions: readonly GrantedRegion[]; search: ClientSearch };

/** A client: its grants or its history, and what can be done with it. */
export function ClientView({ regions, search: { action, ...search }, ...props }: Props) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const client = useFragment(
    graphql`
      fragment ClientView_client on PartnerClient
      @argumentDefinitions(
        isHistory: { type: "Boolean!" }
        first: { type: "Int" }
        after: { type: "String" }
        last: { type: "Int" }
        before: { type: "String" }
      ) {
        id
        name
        organisation {
          id
          name
        }
        ...ClientFacts_client
        ...RotateDialog_client
        ...ClientGrants_client
          @alias(as: "granted")
          @skip(if: $isHistory)
          @arguments(first: $first, after: $after, last: $last, before: $before)
        ...ClientChanges_client
          @alias(as: "changed")
          @include(if: $isHistory)
          @arguments(first: $first, after: $after, last: $last, before: $before)
      }
    `,
    props.client,
  );
  const { id, name, organisation } = client;
  const show = (shown: ClientAction | undefined) =>
    void navigate({ to: ".", search: { ...search, ...(shown && { action: shown }) } as never, replace: true });
  const close = () => show(undefined);
  return (
    <Page
      title={name}
      width="narrow"
      above={
        <Link to="/administration/partenaires/$id" params={{ id: organisation.id }}>
          {organisation.name}
        </Link>
      }
      actions={
        <>
          <Button tone="primary" aria-haspopup="dialog" onClick={() => show("habiliter")}>
            <Trans>Habiliter</Trans>
          </Button>
          <Button aria-haspopup="dialog" onClick={() => show("renouveler")}>
            <Trans>Nouveau secret</Trans>
          </Button>
        </>
      }
    >
      <ClientFacts client={client} />
      <Tabs
        label={t`Ce qui est montré du client`}
        current={search.vue ?? "habilitations"}
        tabs={[
          { key: "habilitations", label: <Trans>Habilitations</Trans>, search: {} },
          { key: "historique", label: <Trans>Historique</Trans>, search: { vue: "historique" } },
        ]}
      />
      {client.granted && <ClientGrants client={client.granted} name={name} />}
      {client.changed && <ClientChanges client={client.changed} />}
      {action === "habiliter" && <GrantDialog clientId={id} regions={regions} onClose={close} />}
      {action === "renouveler" && <RotateDialog client={client} onClose={close} />}
    </Page>
  );
}
