import { useId } from "react";
import { Checkbox } from "@/ui/Checkbox";
import { Icon } from "@/ui/Icon";
import styles from "./ChoicesField.module.css";
import { entriesOf, toggled, type Words } from "./options";

type Props<T extends string> = {
  label: string;
  words: Words<NoInfer<T>>;
  value: readonly T[];
  problem: string | undefined;
  onChange: (value: readonly T[]) => void;
};

/** Some of a few, all visible at once. */
export function ChoicesField<T extends string>({ label, words, value, problem, onChange }: Props<T>) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend can't stand in a grid.
    <div
      role="group"
      aria-labelledby={`${id}-label`}
      aria-describedby={problem ? `${id}-problem` : undefined}
      className={styles.field}
    >
      <p id={`${id}-label`} className={styles.legend}>
        {label}
      </p>
      <div className={styles.choices}>
        {entriesOf<T>(words).map((option) => (
          <Checkbox
            key={option.value}
            checked={value.includes(option.value)}
            onChange={(isChosen) => onChange(toggled(words, value, option.value, isChosen))}
          >
            {option.label}
          </Checkbox>
        ))}
      </div>
      {problem && (
        <p id={`${id}-problem`} role="alert" className={styles.problem}>
          <Icon name="warning" size={16} />
          {problem}
        </p>
      )}
    </div>
  );
}
