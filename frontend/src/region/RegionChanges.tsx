import { useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { RegionChanges_region$key } from "@/__generated__/RegionChanges_region.graphql";
import { formatMoney } from "@/lib/format";
import { Changes } from "./Changes";

/** What was changed of a region. */
export function RegionChanges(props: { region: RegionChanges_region$key }) {
  const { t } = useLingui();
  const { currency, changes } = useFragment(
    graphql`
      fragment RegionChanges_region on Region
      @argumentDefinitions(
        first: { type: "Int" }
        after: { type: "String" }
        last: { type: "Int" }
        before: { type: "String" }
      ) {
        currency
        changes(first: $first, after: $after, last: $last, before: $before) {
          ...Changes_changes
        }
      }
    `,
    props.region,
  );
  return (
    <Changes
      changes={changes}
      actions={{ OPEN_REGION: t`Ouverte`, CORRECT_REGION: t`Corrigée` }}
      fields={{
        code: t`Code`,
        name: t`Nom`,
        parent: t`Dépend de`,
        timeZone: t`Fuseau horaire`,
        currency: t`Monnaie`,
        yearlyFee: t`Cotisation annuelle`,
        promisedRevenue: t`Chiffre d’affaires promis`,
      }}
      told={(field, value) =>
        field === "yearlyFee" || field === "promisedRevenue"
          ? formatMoney({ minorUnits: Number(value), currency })
          : value
      }
    />
  );
}
