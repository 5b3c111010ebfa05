import { Trans } from "@lingui/react/macro";
import { type ReactNode, useId } from "react";
import styles from "./Field.module.css";
import { Icon } from "./Icon";

export type FieldProps = {
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong with the value, and how to mend it. */
  problem?: ReactNode;
  isOptional?: boolean;
};

export type ControlProps = {
  id: string;
  className: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
};

/** A control with its label, hint and problem, tied together for assistive technology. */
export function Field(props: FieldProps & { children: (control: ControlProps) => ReactNode }) {
  const id = useId();
  const described = [props.hint && `${id}-hint`, props.problem && `${id}-problem`].filter(Boolean).join(" ");
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {props.label}
        {props.isOptional && (
          <span className={styles.optional}>
            {" "}
            <Trans>(facultatif)</Trans>
          </span>
        )}
      </label>
      {props.children({
        id,
        className: styles.control ?? "",
        "aria-describedby": described || undefined,
        "aria-invalid": props.problem ? true : undefined,
      })}
      {props.hint && (
        <span className={styles.hint} id={`${id}-hint`}>
          {props.hint}
        </span>
      )}
      {props.problem && (
        <span className={styles.problem} id={`${id}-problem`} role="alert">
          <Icon name="warning" size={16} />
          {props.problem}
        </span>
      )}
    </div>
  );
}
