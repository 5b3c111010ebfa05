import { Trans, useLingui } from "@lingui/react/macro";
import type { FormEvent, ReactNode } from "react";
import { focusFirstProblem } from "@/lib/firstProblem";
import { otherErrors } from "@/lib/userErrors";
import { Button } from "@/ui/Button";
import type { Tone } from "@/ui/buttonClass";
import { FormProblems } from "@/ui/FormProblems";
import { TextArea } from "@/ui/TextArea";
import styles from "./ActionFrame.module.css";
import type { Sending } from "./useAdvance";

type Props = {
  children?: ReactNode;
  note: string;
  onNoteChange: (note: string) => void;
  noteHint?: string;
  submitLabel: ReactNode;
  tone?: Tone;
  sending: Sending;
  /** Fields that show their own errors. */
  shown?: readonly string[];
  /** Says whether something is missing; then nothing was sent. */
  onSubmit: () => boolean;
  onCancel: () => void;
};

/** What the forms of all verbs share: a note, what went wrong, and the two ways out. */
export function ActionFrame(props: Props) {
  const { t } = useLingui();
  const { isPending, errors, failure } = props.sending;
  const others = otherErrors(errors, props.shown ?? []);
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (props.onSubmit()) {
      focusFirstProblem(event.currentTarget);
    }
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {props.children}
      <TextArea
        label={t`Note`}
        isOptional
        hint={props.noteHint}
        maxLength={2000}
        value={props.note}
        onChange={props.onNoteChange}
      />
      <FormProblems messages={others} failure={failure} />
      <div className={styles.ways}>
        <Button tone="quiet" onClick={props.onCancel}>
          <Trans>Annuler</Trans>
        </Button>
        <Button type="submit" tone={props.tone ?? "primary"} isPending={isPending}>
          {props.submitLabel}
        </Button>
      </div>
    </form>
  );
}
