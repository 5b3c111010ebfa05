import { type ReactNode, useId } from "react";
import styles from "./Choice.module.css";
import { Icon } from "./Icon";

type Props<T extends string> = {
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong, and how to mend it. */
  problem?: ReactNode;
  /** Null until somebody chose: nothing that is said in a person's name is chosen for them. */
  value: T | null;
  options: readonly { value: T; label: ReactNode; detail?: ReactNode }[];
  onChange: (value: T) => void;
  /** Segments stand side by side; rows one under another. */
  look?: "segments" | "rows";
};

/** One of a few, all visible at once. */
export function Choice<T extends string>(props: Props<T>) {
  const { label, hint, problem, value, options, onChange, look = "segments" } = props;
  const name = useId();
  const described = [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(" ");
  return (
    <div
      className={styles.choice}
      role="radiogroup"
      aria-labelledby={`${name}-label`}
      aria-required="true"
      aria-invalid={problem ? true : undefined}
      aria-describedby={described || undefined}
    >
      <p id={`${name}-label`} className={styles.legend}>
        {label}
      </p>
      <div className={styles[look]}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type="radio"
              className="visually-hidden"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span className={styles.text}>{option.label}</span>
            {option.detail && <span className={styles.detail}>{option.detail}</span>}
          </label>
        ))}
      </div>
      {hint && (
        <p className={styles.hint} id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p className={styles.problem} id={`${name}-problem`} role="alert">
          <Icon name="warning" size={16} />
          {problem}
        </p>
      )}
    </div>
  );
}
