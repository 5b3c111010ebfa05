import { Plural } from "@lingui/react/macro";
import { useId } from "react";
import { Icon } from "@/ui/Icon";
import styles from "./Finder.module.css";

type Props = {
  options: readonly { readonly code: string; readonly words: string }[];
  /** How many may be chosen. */
  most: number;
  codes: readonly string[];
  problem: string | undefined;
  onChange: (codes: readonly string[]) => void;
};

/** The options of a question, one under another: one of them, or a few. */
export function OptionList({ options, most, codes, problem, onChange }: Props) {
  const name = useId();
  const isFull = most > 1 && codes.length >= most;
  const choose = (code: string) =>
    onChange(most === 1 ? [code] : codes.includes(code) ? codes.filter((other) => other !== code) : [...codes, code]);
  return (
    <>
      <ul className={styles.options}>
        {options.map(({ code, words }) => (
          <li key={code}>
            <label className={styles.option}>
              <input
                type={most === 1 ? "radio" : "checkbox"}
                name={name}
                checked={codes.includes(code)}
                disabled={isFull && !codes.includes(code)}
                aria-describedby={problem && `${name}-problem`}
                onChange={() => choose(code)}
              />
              <span>{words}</span>
            </label>
          </li>
        ))}
      </ul>
      {most > 1 && (
        <p className={styles.help} role="status">
          <Plural
            value={most - codes.length}
            _0="C’est le plus que l’on puisse choisir."
            one="Encore une réponse possible."
            other="Encore # réponses possibles."
            many="Encore # réponses possibles."
          />
        </p>
      )}
      {problem && (
        <p id={`${name}-problem`} className={styles.problem} role="alert">
          <Icon name="warning" size={16} />
          {problem}
        </p>
      )}
    </>
  );
}
