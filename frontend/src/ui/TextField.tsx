import type { ComponentProps } from "react";
import { clip } from "@/lib/characters";
import { Field, type FieldProps } from "./Field";

type Props = FieldProps &
  Omit<ComponentProps<"input">, "onChange" | "value" | "className" | "id" | "maxLength"> & {
    /** In characters as people count them, unlike the attribute of the same name. */
    maxLength?: number;
    value: string;
    onChange: (value: string) => void;
  };

export function TextField({ label, hint, problem, isOptional, maxLength = Infinity, onChange, ...input }: Props) {
  return (
    <Field label={label} hint={hint} problem={problem} isOptional={isOptional ?? false}>
      {(control) => (
        <input
          type="text"
          {...input}
          {...control}
          onChange={(event) => onChange(clip(event.target.value, maxLength))}
        />
      )}
    </Field>
  );
}
