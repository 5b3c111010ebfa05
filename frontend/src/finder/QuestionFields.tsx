import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Checkbox } from "@/ui/Checkbox";
import { SelectField } from "@/ui/SelectField";
import { type DraftQuestion, MOST_WEIGHT, moved, NO_OPTION, replaced } from "./editing";
import styles from "./FinderEditor.module.css";
import { OptionFields } from "./OptionFields";
import type { ValueWords } from "./useValueWords";
import { WordsFields } from "./WordsFields";

type Props = {
  question: DraftQuestion;
  number: number;
  words: ValueWords;
  /** What was refused of a field, by its path within the question. */
  problem: (...path: readonly (string | number)[]) => string | undefined;
  /** Null where it is asked no more. */
  onChange: (question: DraftQuestion | null) => void;
  onMove: (step: -1 | 1) => void;
};

const WEIGHTS = Array.from({ length: MOST_WEIGHT }, (_, place) => String(place + 1));

/** One question as editors write it, with its answers. */
export function QuestionFields({ question, number, words, problem, onChange, onMove }: Props) {
  const { t } = useLingui();
  const change = (values: Partial<DraftQuestion>) => onChange({ ...question, ...values });
  const { options } = question;
  return (
    <Card title={`${number}. ${words.subject(question.kind)}`}>
      <div className={styles.question}>
        <WordsFields
          labels={[t`Question en français`, t`Question en anglais`]}
          words={question.text}
          most={150}
          problem={(language) => problem("text", language)}
          onChange={(text) => change({ text })}
        />
        <WordsFields
          labels={[t`Aide en français`, t`Aide en anglais`]}
          words={question.help}
          most={300}
          isOptional
          problem={(language) => problem("help", language)}
          onChange={(help) => change({ help })}
        />
        <SelectField
          label={t`Poids`}
          hint={<Trans>De 1 à 10 : ce que la réponse pèse dans le classement.</Trans>}
          problem={problem("weight")}
          value={String(question.weight)}
          options={WEIGHTS.map((value) => ({ value, label: value }))}
          onChange={(value) => change({ weight: Number(value) })}
        />
        <Checkbox
          checked={question.mayBeIndispensable}
          onChange={(mayBeIndispensable) => change({ mayBeIndispensable })}
        >
          <Trans>Peut être tenue pour indispensable</Trans>
        </Checkbox>
        {options.map((option, place) => (
          <OptionFields
            // biome-ignore lint/suspicious/noArrayIndexKey: a code is being typed, and two may be the same for a moment
            key={place}
            option={option}
            number={place + 1}
            offered={words.offered(question.kind, option.values)}
            problem={(...path) => problem("options", place, ...path)}
            onChange={(next) => change({ options: replaced(options, place, next) })}
            onMove={(step) => change({ options: moved(options, place, step) })}
          />
        ))}
        {problem("options") && (
          <p className={styles.problem} role="alert">
            {problem("options")}
          </p>
        )}
        <div className={styles.actions}>
          {question.kind !== "PLACE" && (
            <Button onClick={() => change({ options: [...options, NO_OPTION] })}>
              <Trans>Ajouter une réponse</Trans>
            </Button>
          )}
          <Button
            tone="quiet"
            onClick={() => onMove(-1)}
            aria-label={t`Poser plus tôt : ${words.subject(question.kind)}`}
          >
            <Trans>Plus tôt</Trans>
          </Button>
          <Button
            tone="quiet"
            onClick={() => onMove(1)}
            aria-label={t`Poser plus tard : ${words.subject(question.kind)}`}
          >
            <Trans>Plus tard</Trans>
          </Button>
          <Button tone="danger" onClick={() => onChange(null)}>
            <Trans>Ne plus poser</Trans>
          </Button>
        </div>
      </div>
    </Card>
  );
}
