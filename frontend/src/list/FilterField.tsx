import { SelectField } from "@/ui/SelectField";

type Props<T extends string> = {
  label: string;
  value: T | undefined;
  /** What it says while nothing is left out. */
  all: string;
  options: readonly { value: T; label: string }[];
  onChange: (value: T | undefined) => void;
};

/** One filter of a list: one of a few, or all. */
export function FilterField<T extends string>({ label, value, all, options, onChange }: Props<T>) {
  return (
    <SelectField<T | "">
      label={label}
      value={value ?? ""}
      options={[{ value: "", label: all }, ...options]}
      onChange={(chosen) => onChange(chosen === "" ? undefined : chosen)}
    />
  );
}
