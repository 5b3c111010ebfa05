import { useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { PartnerChanges_organisation$key } from "@/__generated__/PartnerChanges_organisation.graphql";
import { Changes } from "@/region/Changes";

/** What was changed of an organisation. */
export function PartnerChanges(props: { organisation: PartnerChanges_organisation$key }) {
  const { t } = useLingui();
  const { changes } = useFragment(
    graphql`
      fragment PartnerChanges_organisation on PartnerOrganisation {
        changes(first: 25) {
          ...Changes_changes
        }
      }
    `,
    props.organisation,
  );
  return (
    <Changes
      changes={changes}
      actions={{ REGISTER_PARTNER: t`Enregistrement` }}
      fields={{ name: t`Nom`, contactName: t`À qui écrire`, contactEmail: t`Adresse e-mail` }}
    />
  );
}
