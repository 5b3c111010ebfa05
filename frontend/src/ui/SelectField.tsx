import { Field, type FieldProps } from "./Field";

type Props<T extends string> = FieldProps & {
  /** Null until somebody chose. */
  value: T | null;
  options: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
  /** Stands there as long as nothing is chosen. */
  placeholder?: string;
};

/** The platform's own list: on a phone nothing is easier to use. */
export function SelectField<T extends string>(props: Props<T>) {
  const { label, hint, problem, value, options, onChange, placeholder } = props;
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(control) => (
        <select {...control} value={value ?? ""} onChange={(event) => onChange(event.target.value as T)}>
          {value === null && (
            <option value="" disabled>
              {placeholder}
            </option>
          )}
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
