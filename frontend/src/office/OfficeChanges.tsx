import { useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { OfficeChanges_office$key } from "@/__generated__/OfficeChanges_office.graphql";
import { formatDay } from "@/lib/format";
import { Changes } from "@/region/Changes";
import { useRoles } from "./useRoles";

/** What was changed of somebody's term. */
export function OfficeChanges(props: { office: OfficeChanges_office$key }) {
  const { t } = useLingui();
  const roles = useRoles();
  const { changes } = useFragment(
    graphql`
      fragment OfficeChanges_office on Office
      @argumentDefinitions(
        first: { type: "Int" }
        after: { type: "String" }
        last: { type: "Int" }
        before: { type: "String" }
      ) {
        changes(first: $first, after: $after, last: $last, before: $before) {
          ...Changes_changes
        }
      }
    `,
    props.office,
  );
  const told = (field: string, value: string): string => {
    switch (field) {
      case "role":
        return roles[value] ?? value;
      case "startsOn":
      case "endsOn":
        return formatDay(value);
      default:
        return value;
    }
  };
  return (
    <Changes
      changes={changes}
      actions={{ APPOINT: t`Nomination`, END_APPOINTMENT: t`Fin du mandat` }}
      fields={{
        role: t`Responsabilité`,
        holderName: t`Personne`,
        startsOn: t`Premier jour`,
        endsOn: t`Dernier jour`,
        predecessor: t`Succède à`,
      }}
      told={told}
    />
  );
}
