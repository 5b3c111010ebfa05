import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { ClientRow_client$key } from "@/__generated__/ClientRow_client.graphql";
import { formatDay } from "@/lib/format";
import { Row } from "@/ui/RowList";
import { ClientState } from "./ClientState";

/** A client in a list: its name, whether it may come in, and since when its secret is the one. */
export function ClientRow(props: { client: ClientRow_client$key }) {
  const client = useFragment(
    graphql`
      fragment ClientRow_client on PartnerClient {
        id
        name
        secretChangedAt
        ...ClientState_client
      }
    `,
    props.client,
  );
  const since = formatDay(client.secretChangedAt);
  return (
    <Row
      title={
        <Link to="/administration/clients/$id" params={{ id: client.id }}>
          {client.name}
        </Link>
      }
      detail={<Trans>Secret du {since}</Trans>}
      aside={<ClientState client={client} />}
    />
  );
}
