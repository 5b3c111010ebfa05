import type { ComponentProps } from "react";
import { clip } from "@/lib/characters";
import { Field, type FieldProps } from "./Field";
import styles from "./Field.module.css";

type Props = FieldProps &
  Omit<ComponentProps<"textarea">, "onChange" | "value" | "className" | "id" | "maxLength"> & {
    /** In characters as people count them, unlike the attribute of the same name. */
    maxLength?: number;
    value: string;
    onChange: (value: string) => void;
  };

export function TextArea({ label, hint, problem, isOptional, maxLength = Infinity, onChange, ...area }: Props) {
  return (
    <Field label={label} hint={hint} problem={problem} isOptional={isOptional ?? false}>
      {(control) => (
        <textarea
          rows={3}
          {...area}
          {...control}
          className={`${control.className} ${styles.area}`}
          onChange={(event) => onChange(clip(event.target.value, maxLength))}
        />
      )}
    </Field>
  );
}
