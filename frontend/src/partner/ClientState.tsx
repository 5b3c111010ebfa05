import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { ClientState_client$key } from "@/__generated__/ClientState_client.graphql";
import { today } from "@/lib/period";
import { Badge } from "@/ui/Badge";

/** Whether a client may come in. */
export function ClientState(props: { client: ClientState_client$key }) {
  const { t } = useLingui();
  const { status, expiresOn } = useFragment(
    graphql`
      fragment ClientState_client on PartnerClient {
        status
        expiresOn
      }
    `,
    props.client,
  );
  if (status === "ACTIVE") {
    return expiresOn && expiresOn < today() ? (
      <Badge tone="quiet">
        <Trans>Expiré</Trans>
      </Badge>
    ) : (
      <Badge tone="green">
        <Trans>Actif</Trans>
      </Badge>
    );
  }
  const words: Readonly<Record<string, string>> = {
    REQUESTED: t`Demandé`,
    GRANTED: t`Accordé`,
    SUSPENDED: t`Suspendu`,
    REVOKED: t`Fermé`,
  };
  return <Badge tone="amber">{words[status] ?? status}</Badge>;
}
