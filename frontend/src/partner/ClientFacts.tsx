import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { ClientFacts_client$key } from "@/__generated__/ClientFacts_client.graphql";
import { now } from "@/lib/clock";
import { formatDay, formatInstant } from "@/lib/format";
import { Card } from "@/ui/Card";
import { Facts } from "@/ui/Facts";
import { ClientState } from "./ClientState";

/** Whether a client may come in and until when, and which of its secrets hold. */
export function ClientFacts(props: { client: ClientFacts_client$key }) {
  const { t } = useLingui();
  const client = useFragment(
    graphql`
      fragment ClientFacts_client on PartnerClient {
        expiresOn
        createdAt
        secretChangedAt
        formerSecretEndsAt
        ...ClientState_client
      }
    `,
    props.client,
  );
  const { formerSecretEndsAt: end } = client;
  const former = end && new Date(end) > now() ? formatInstant(end) : null;
  return (
    <Card>
      <Facts
        facts={[
          { key: "state", name: t`État`, value: <ClientState client={client} /> },
          { key: "end", name: t`Dernier jour`, value: client.expiresOn && formatDay(client.expiresOn) },
          { key: "since", name: t`Créé le`, value: formatDay(client.createdAt) },
          { key: "secret", name: t`Secret donné le`, value: formatInstant(client.secretChangedAt) },
          {
            key: "former",
            name: t`Ancien secret`,
            value: former ? <Trans>encore valable jusqu’au {former}</Trans> : <Trans>aucun</Trans>,
          },
        ]}
      />
    </Card>
  );
}
