import { useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { SpecialtyChanges_specialty$key } from "@/__generated__/SpecialtyChanges_specialty.graphql";
import { formatDay } from "@/lib/format";
import { Changes } from "./Changes";
import { useFamilies } from "./useFamilies";

/** What was changed of a trade. */
export function SpecialtyChanges(props: { specialty: SpecialtyChanges_specialty$key }) {
  const { t } = useLingui();
  const families = useFamilies();
  const { changes } = useFragment(
    graphql`
      fragment SpecialtyChanges_specialty on Specialty
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
    props.specialty,
  );
  const told = (field: string, value: string): string => {
    switch (field) {
      case "family":
        return families[value] ?? value;
      case "retiredOn":
        return formatDay(value);
      default:
        return value;
    }
  };
  return (
    <Changes
      changes={changes}
      actions={{
        ADD_SPECIALTY: t`Ajouté`,
        CORRECT_SPECIALTY: t`Corrigé`,
        RETIRE_SPECIALTY: t`Retiré`,
        MERGE_SPECIALTIES: t`Fusionné`,
      }}
      fields={{
        french: t`Nom en français`,
        english: t`Nom en anglais`,
        family: t`Famille`,
        retiredOn: t`Retiré le`,
        mergedInto: t`Devenu`,
      }}
      told={told}
    />
  );
}
