import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/ui/Button";
import { Checkbox } from "@/ui/Checkbox";
import { TextField } from "@/ui/TextField";
import type { DraftOption } from "./editing";
import styles from "./FinderEditor.module.css";
import { WordsFields } from "./WordsFields";

type Props = {
  option: DraftOption;
  number: number;
  /** What sheets may say, of which it stands for some. */
  offered: readonly { value: string; words: string }[];
  problem: (...path: readonly (string | number)[]) => string | undefined;
  /** Null where it is offered no more. */
  onChange: (option: DraftOption | null) => void;
  onMove: (step: -1 | 1) => void;
};

/** One answer as editors write it, folded up as long as nothing is wrong with it. */
export function OptionFields({ option, number, offered, problem, onChange, onMove }: Props) {
  const { t } = useLingui();
  const faults = [problem("code"), problem("words", "french"), problem("words", "english"), problem("values")];
  const choose = (value: string, isChosen: boolean) =>
    onChange({
      ...option,
      values: isChosen ? [...option.values, value] : option.values.filter((other) => other !== value),
    });
  return (
    <details open={option.code === "" || faults.some(Boolean)}>
      <summary>
        {number}. {option.words.french || <Trans>Nouvelle réponse</Trans>}
      </summary>
      <div className={styles.question}>
        <WordsFields
          labels={[t`Réponse en français`, t`Réponse en anglais`]}
          words={option.words}
          most={80}
          problem={(language) => problem("words", language)}
          onChange={(words) => onChange({ ...option, words })}
        />
        <TextField
          label={t`Code`}
          hint={<Trans>Ce qui en est écrit dans les adresses : minuscules sans accent, chiffres, tirets.</Trans>}
          maxLength={20}
          autoCapitalize="none"
          spellCheck={false}
          value={option.code}
          problem={problem("code")}
          onChange={(code) => onChange({ ...option, code })}
        />
        <fieldset className={styles.fieldset}>
          <legend>
            <Trans>Convient à ce que dit la fiche :</Trans>
          </legend>
          {offered.map(({ value, words }) => (
            <Checkbox
              key={value}
              checked={option.values.includes(value)}
              onChange={(isChosen) => choose(value, isChosen)}
            >
              {words}
            </Checkbox>
          ))}
          {problem("values") && (
            <p className={styles.problem} role="alert">
              {problem("values")}
            </p>
          )}
        </fieldset>
        <div className={styles.actions}>
          <Button tone="quiet" onClick={() => onMove(-1)}>
            <Trans>Monter</Trans>
          </Button>
          <Button tone="quiet" onClick={() => onMove(1)}>
            <Trans>Descendre</Trans>
          </Button>
          <Button tone="danger" onClick={() => onChange(null)}>
            <Trans>Retirer cette réponse</Trans>
          </Button>
        </div>
      </div>
    </details>
  );
}
