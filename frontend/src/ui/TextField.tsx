import type { ComponentProps } from "react";
import { Field, type FieldProps } from "./Field";

type Props = FieldProps &
  Omit<ComponentProps<"input">, "onChange" | "value" | "className" | "id"> & {
    value: string;
    onChange: (value: string) => void;
  };

export function TextField({ label, hint, problem, isOptional, onChange, ...input }: Props) {
  return (
    <Field label={label} hint={hint} problem={problem} isOptional={isOptional ?? false}>
      {(control) => <input type="text" {...input} {...control} onChange={(event) => onChange(event.target.value)} />}
    </Field>
  );
}
