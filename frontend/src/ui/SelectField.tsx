import { Field, type FieldProps } from "./Field";

type Props<T extends string> = FieldProps & {
  value: T;
  options: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
};

/** The platform's own list: on a phone nothing is easier to use. */
export function SelectField<T extends string>({ label, hint, problem, value, options, onChange }: Props<T>) {
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => onChange(event.target.value as T)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
