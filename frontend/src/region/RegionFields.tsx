import { useLingui } from "@lingui/react/macro";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { RegionFieldsQuery } from "@/__generated__/RegionFieldsQuery.graphql";
import { Pair } from "@/form/Pair";
import { SelectField } from "@/ui/SelectField";
import { TextField } from "@/ui/TextField";
import { type Described, type Gap, ZONES } from "./describing";

type Props = {
  described: Described;
  /** Without it, the region is at the top. */
  hasParent: boolean;
  problem: (field: Gap) => string | undefined;
  onChange: (change: Partial<Described>) => void;
};

/** What a region is: wherever one is opened or corrected. */
export function RegionFields({ described, hasParent, problem, onChange }: Props) {
  const { t } = useLingui();
  const { regions } = useLazyLoadQuery<RegionFieldsQuery>(
    graphql`
      query RegionFieldsQuery {
        regions(first: 100) {
          nodes {
            id
            name
            viewerCanManage
          }
        }
      }
    `,
    {},
    { fetchPolicy: "store-or-network" },
  );
  const zones = ZONES.some((zone) => zone === described.timeZone) ? ZONES : [described.timeZone, ...ZONES];
  return (
    <>
      <Pair>
        <TextField
          label={t`Nom de la région`}
          maxLength={100}
          value={described.name}
          problem={problem("name")}
          onChange={(name) => onChange({ name })}
        />
        <TextField
          label={t`Code`}
          hint={t`ISO 3166-2, comme FR-14.`}
          maxLength={6}
          autoComplete="off"
          value={described.code}
          problem={problem("code")}
          onChange={(code) => onChange({ code })}
        />
      </Pair>
      {hasParent && (
        <SelectField
          label={t`Dépend de`}
          value={described.parent}
          placeholder={t`Choisissez une région`}
          options={regions.nodes
            .filter((region) => region.viewerCanManage)
            .map(({ id, name }) => ({ value: id, label: name }))}
          problem={problem("parent")}
          onChange={(parent) => onChange({ parent })}
        />
      )}
      <SelectField
        label={t`Fuseau horaire`}
        value={described.timeZone}
        options={zones.map((zone) => ({ value: zone, label: zone }))}
        problem={problem("timeZone")}
        onChange={(timeZone) => onChange({ timeZone })}
      />
      <Pair>
        <TextField
          label={t`Cotisation annuelle, hors taxes`}
          inputMode="decimal"
          autoComplete="off"
          value={described.yearlyFee}
          problem={problem("yearlyFee")}
          onChange={(yearlyFee) => onChange({ yearlyFee })}
        />
        <TextField
          label={t`Chiffre d’affaires promis par an`}
          inputMode="decimal"
          autoComplete="off"
          value={described.promisedRevenue}
          problem={problem("promisedRevenue")}
          onChange={(promisedRevenue) => onChange({ promisedRevenue })}
        />
      </Pair>
    </>
  );
}
