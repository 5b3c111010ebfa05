import { Trans, useLingui } from "@lingui/react/macro";
import type { FormEvent, ReactNode } from "react";
import { otherErrors, type UserErrors } from "@/lib/userErrors";
import { Button } from "@/ui/Button";
import type { Tone } from "@/ui/buttonClass";
import { Notice } from "@/ui/Notice";
import { TextArea } from "@/ui/TextArea";
import styles from "./ActionFrame.module.css";

type Props = {
  children?: ReactNode;
  note: string;
  onNoteChange: (note: string) => void;
  noteHint?: string;
  submitLabel: ReactNode;
  tone?: Tone;
  isPending: boolean;
  errors: UserErrors;
  /** Fields that show their own errors. */
  shown?: readonly string[];
  onSubmit: () => void;
  onCancel: () => void;
};

/** What the forms of all verbs share: a note, what went wrong, and the two ways out. */
export function ActionFrame(props: Props) {
  const { t } = useLingui();
  const others = otherErrors(props.errors, props.shown ?? []);
  function submit(event: FormEvent) {
    event.preventDefault();
    props.onSubmit();
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
      {others.length > 0 && <Notice tone="danger">{others.join(" ")}</Notice>}
      <div className={styles.ways}>
        <Button tone="quiet" onClick={props.onCancel}>
          <Trans>Annuler</Trans>
        </Button>
        <Button type="submit" tone={props.tone ?? "primary"} isPending={props.isPending}>
          {props.submitLabel}
        </Button>
      </div>
    </form>
  );
}
