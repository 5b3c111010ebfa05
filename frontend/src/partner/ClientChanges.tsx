import { useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { ClientChanges_client$key } from "@/__generated__/ClientChanges_client.graphql";
import { formatDay, formatInstant } from "@/lib/format";
import { Changes } from "@/region/Changes";

/** What was changed of a client; what it was granted tells by itself. */
export function ClientChanges(props: { client: ClientChanges_client$key }) {
  const { t } = useLingui();
  const { organisation, changes } = useFragment(
    graphql`
      fragment ClientChanges_client on PartnerClient
      @argumentDefinitions(
        first: { type: "Int" }
        after: { type: "String" }
        last: { type: "Int" }
        before: { type: "String" }
      ) {
        organisation {
          name
        }
        changes(first: $first, after: $after, last: $last, before: $before) {
          ...Changes_changes
        }
      }
    `,
    props.client,
  );
  const told = (field: string, value: string): string => {
    switch (field) {
      case "organisation":
        return organisation.name;
      case "expiresOn":
        return formatDay(value);
      case "secretChangedAt":
        return formatInstant(value);
      default:
        return value;
    }
  };
  return (
    <Changes
      changes={changes}
      actions={{ CREATE_CLIENT: t`Création`, ROTATE_CLIENT_SECRET: t`Nouveau secret` }}
      fields={{
        name: t`Nom`,
        organisation: t`Organisme`,
        expiresOn: t`Dernier jour`,
        secretChangedAt: t`Secret donné le`,
        keepFormerDays: t`Jours de l’ancien secret`,
      }}
      told={told}
    />
  );
}
