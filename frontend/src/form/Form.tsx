import { Trans } from "@lingui/react/macro";
import { type FormEvent, type ReactNode, useEffect, useRef } from "react";
import { Button } from "@/ui/Button";
import type { Tone } from "@/ui/buttonClass";
import styles from "./Form.module.css";
import { FormProblems } from "./FormProblems";
import { focusFirstProblem } from "./firstProblem";
import type { FormState } from "./useForm";

type Props = {
  form: FormState;
  children: ReactNode;
  /** What the button that sends it says. */
  submit: ReactNode;
  tone?: Tone;
  /** In a dialog: the other way out, beside the button. */
  onCancel?: () => void;
  /** On a page: what else can be done with the form, after the button. */
  others?: ReactNode;
};

/** The frame of every form: its fields, then why nothing was done, then the button that was pressed. */
export function Form({ form, children, submit, tone = "primary", onCancel, others }: Props) {
  const element = useRef<HTMLFormElement>(null);
  const { status } = form;
  const isToldByFields = status.kind === "refused" && form.others.length === 0;
  // What is said above the button takes the focus by itself.
  useEffect(() => {
    if (isToldByFields) {
      focusFirstProblem(element.current);
    }
  }, [isToldByFields]);
  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (form.submit()) {
      focusFirstProblem(event.currentTarget);
    }
  }
  return (
    <form ref={element} className={onCancel ? styles.inDialog : styles.onPage} onSubmit={onSubmit} noValidate>
      {children}
      <FormProblems messages={form.others} failure={status.kind === "failed" ? status.failure : null} />
      <div className={onCancel ? styles.ways : styles.way}>
        {onCancel && (
          <Button tone="quiet" onClick={onCancel}>
            <Trans>Annuler</Trans>
          </Button>
        )}
        <Button type="submit" tone={tone} {...(!onCancel && { shape: "wide" })} isPending={status.kind === "pending"}>
          {submit}
        </Button>
        {others}
      </div>
    </form>
  );
}
