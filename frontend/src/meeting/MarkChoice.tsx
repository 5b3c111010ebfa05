import { useLingui } from "@lingui/react/macro";
import { useId } from "react";
import styles from "./MarkChoice.module.css";
import { LETTERS, type Mark } from "./marks";
import { MARK_WORDS } from "./words";

type Props = { name: string; mark: Mark | null; offered: readonly Mark[]; onMark: (mark: Mark) => void };

/** All marks of one person side by side. */
export function MarkChoice({ name, mark, offered, onMark }: Props) {
  const { t, i18n } = useLingui();
  const group = useId();
  return (
    <div className={styles.choice} role="radiogroup" aria-label={t`Pointage de ${name}`}>
      {offered.map((each) => (
        <label key={each} className={styles.option} title={i18n._(MARK_WORDS[each])}>
          <input
            type="radio"
            className="visually-hidden"
            name={group}
            checked={each === mark}
            onChange={() => onMark(each)}
          />
          <span aria-hidden="true">{LETTERS[each]}</span>
          <span className="visually-hidden">{i18n._(MARK_WORDS[each])}</span>
        </label>
      ))}
    </div>
  );
}
