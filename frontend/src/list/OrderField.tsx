import { useLingui } from "@lingui/react/macro";
import { SelectField } from "@/ui/SelectField";

type Option<T> = { value: T; label: string };
type Props<T extends string> = {
  value: T | undefined;
  /** The first is the usual order, which an address needn't name. */
  options: readonly [Option<T>, ...Option<T>[]];
  onChange: (value: T | undefined) => void;
};

/** The order of a list. */
export function OrderField<T extends string>({ value, options, onChange }: Props<T>) {
  const { t } = useLingui();
  const [{ value: usual }] = options;
  return (
    <SelectField
      label={t`Tri`}
      value={value ?? usual}
      options={options}
      onChange={(chosen) => onChange(chosen === usual ? undefined : chosen)}
    />
  );
}
