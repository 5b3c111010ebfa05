import type { ComponentProps } from "react";
import { limited } from "@/lib/text";
import { Field, type FieldProps } from "./Field";
import styles from "./Field.module.css";

type Props = FieldProps &
  Omit<ComponentProps<"textarea">, "onChange" | "value" | "className" | "id"> & {
    value: string;
    onChange: (value: string) => void;
  };

/** `maxLength` counts what people count; the browser's own would count an emoji several times. */
export function TextArea({ label, hint, problem, isOptional, onChange, maxLength, ...area }: Props) {
  return (
    <Field label={label} hint={hint} problem={problem} isOptional={isOptional ?? false}>
      {(control) => (
        <textarea
          rows={3}
          {...area}
          {...control}
          className={`${control.className} ${styles.area}`}
          onChange={({ target }) => onChange(maxLength ? limited(target.value, maxLength) : target.value)}
        />
      )}
    </Field>
  );
}
