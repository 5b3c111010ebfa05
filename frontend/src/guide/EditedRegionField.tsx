import { useLingui } from "@lingui/react/macro";
import { SelectField } from "@/ui/SelectField";

type Region = { readonly code: string; readonly name: string };
type Props = { own: readonly Region[]; region: Region; onChange: (code: string) => void };

/** Which guide is looked at, for those who edit several. */
export function EditedRegionField({ own, region, onChange }: Props) {
  const { t } = useLingui();
  if (own.length < 2) {
    return null;
  }
  return (
    <SelectField
      label={t`Région`}
      value={region.code}
      options={own.map(({ code, name }) => ({ value: code, label: name }))}
      onChange={onChange}
    />
  );
}
