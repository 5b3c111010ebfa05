import type { ComponentProps } from "react";
import { Field, type FieldProps } from "./Field";
import styles from "./Field.module.css";

type Props = FieldProps &
  Omit<ComponentProps<"textarea">, "onChange" | "value" | "className" | "id"> & {
    value: string;
    onChange: (value: string) => void;
  };

export function TextArea({ label, hint, problem, isOptional, onChange, ...area }: Props) {
  return (
    <Field label={label} hint={hint} problem={problem} isOptional={isOptional ?? false}>
      {(control) => (
        <textarea
          rows={3}
          {...area}
          {...control}
          className={`${control.className} ${styles.area}`}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
