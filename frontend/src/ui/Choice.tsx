import { type ReactNode, useId } from "react";
import styles from "./Choice.module.css";

type Props<T extends string> = {
  label: ReactNode;
  hint?: ReactNode;
  value: T | null;
  options: readonly { value: T; label: ReactNode; detail?: ReactNode }[];
  onChange: (value: T) => void;
  /** Segments stand side by side; rows one under another. */
  look?: "segments" | "rows";
};

/** One of a few, all visible at once. */
export function Choice<T extends string>({ label, hint, value, options, onChange, look = "segments" }: Props<T>) {
  const name = useId();
  return (
    <fieldset className={styles.choice} aria-describedby={hint ? `${name}-hint` : undefined}>
      <legend className={styles.legend}>{label}</legend>
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
    </fieldset>
  );
}
