import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useId, useRef, useState } from "react";
import { Button } from "@/ui/Button";
import { Checkbox } from "@/ui/Checkbox";
import { Meter } from "@/ui/Meter";
import { type Asked, answered, type Kind } from "./asked";
import styles from "./Finder.module.css";
import { OptionList } from "./OptionList";
import { PlaceField } from "./PlaceField";
import type { Question } from "./question";

type Props = {
  asked: Asked;
  question: Question;
  number: number;
  count: number;
  /** Null at the first one. */
  onBack: (() => void) | null;
  onAnswer: (asked: Asked) => void;
  /** Shows the networks, whatever is left to be asked. */
  onFinish: (asked: Asked) => void;
};

/** One question. Nothing is chosen beforehand, and what was chosen comes back with the page. */
export function FinderQuestion({ asked, question, number, count, onBack, onAnswer, onFinish }: Props) {
  const { t } = useLingui();
  const kind = question.kind as Kind;
  const heading = useRef<HTMLHeadingElement>(null);
  const helpId = useId();
  const [codes, setCodes] = useState<readonly string[]>(asked.answers[kind] ?? []);
  const [isIndispensable, setIndispensable] = useState(asked.indispensable.includes(kind));
  const [isMissed, setMissed] = useState(false);
  useEffect(() => heading.current?.focus(), []);
  const answer = answered(asked, kind, codes, isIndispensable);
  const isLast = number === count;
  const problem =
    isMissed && codes.length === 0
      ? kind === "PLACE"
        ? t`Choisissez une commune dans la liste, ou passez cette question.`
        : t`Choisissez une réponse, ou passez cette question.`
      : undefined;
  return (
    <form
      className={styles.question}
      onSubmit={(event) => {
        event.preventDefault();
        setMissed(codes.length === 0);
        if (codes.length > 0) {
          onAnswer(answer);
        }
      }}
    >
      <Meter value={number / count} label={t`Question ${number} sur ${count}`} />
      <fieldset className={styles.fieldset} aria-describedby={question.help ? helpId : undefined}>
        <legend>
          <h2 ref={heading} tabIndex={-1} className={styles.heading}>
            {question.text}
          </h2>
        </legend>
        {question.help && (
          <p id={helpId} className={styles.help}>
            {question.help}
          </p>
        )}
        {kind === "PLACE" ? (
          <PlaceField
            text={codes[0] ?? ""}
            problem={problem}
            onChoose={(place) => setCodes(place ? [place.code] : [])}
          />
        ) : (
          <OptionList
            options={question.options}
            most={question.mostChoices}
            codes={codes}
            problem={problem}
            onChange={setCodes}
          />
        )}
        {question.mayBeIndispensable && codes.length > 0 && (
          <Checkbox checked={isIndispensable} onChange={setIndispensable}>
            <Trans>C’est indispensable : écarter les réseaux qui n’y répondent pas</Trans>
          </Checkbox>
        )}
      </fieldset>
      <div className={styles.actions}>
        {onBack && (
          <Button tone="quiet" onClick={onBack}>
            <Trans>Précédente</Trans>
          </Button>
        )}
        <Button onClick={() => onAnswer(answered(asked, kind, [], false))}>
          <Trans>Passer</Trans>
        </Button>
        <Button type="submit" tone="primary">
          {isLast ? <Trans>Voir les réseaux</Trans> : <Trans>Suivante</Trans>}
        </Button>
      </div>
      {!isLast && Object.keys(answer.answers).length > 0 && (
        <Button tone="quiet" onClick={() => onFinish(answer)}>
          <Trans>Voir les réseaux sans répondre au reste</Trans>
        </Button>
      )}
    </form>
  );
}
