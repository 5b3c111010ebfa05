import { useLingui } from "@lingui/react/macro";
import { FilterField } from "@/list/FilterField";

type Props = {
  value: string | undefined;
  regions: readonly { readonly code: string; readonly name: string }[];
  onChange: (region: string | undefined) => void;
};

/** Narrows a list to one region. */
export function RegionFilter({ value, regions, onChange }: Props) {
  const { t } = useLingui();
  return (
    <FilterField
      label={t`Région`}
      value={value}
      all={t`Toutes`}
      options={regions.map(({ code, name }) => ({ value: code, label: name }))}
      onChange={onChange}
    />
  );
}
