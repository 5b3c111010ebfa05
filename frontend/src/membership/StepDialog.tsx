import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import { useForm } from "@/form/useForm";
import { visible } from "@/lib/text";
import type { Tone } from "@/ui/buttonClass";
import { TextArea } from "@/ui/TextArea";
import { type PlainStep, STEP_COMMANDS } from "./stepCommands";
import type { StepProps } from "./steps";
import { STEP_WORDS } from "./words";

type Props = StepProps & {
  step: Exclude<PlainStep, "CHECK_REFERENCES">;
  label: string;
  hint: string;
  /** What is said where nothing was written; without it nothing needs to be. */
  gap?: string;
  tone?: Tone;
  children: ReactNode;
};

/** A step that says no more than that it is taken, with a note. */
export function StepDialog({ step, applicationId, version, onClose, label, hint, gap, tone, children }: Props) {
  const { i18n } = useLingui();
  const send = useCommand();
  const form = useForm({
    name: `membership.${step.toLowerCase()}.${applicationId}`,
    empty: () => ({ note: "" }),
    read: ({ note }) => (gap && !visible(note) ? { gaps: { note: gap } } : { input: { note: visible(note) || null } }),
    refusals: { note: ["note"] },
    send: (input, commandId) => send(STEP_COMMANDS[step], { ...input, commandId, applicationId, version }),
    onDone: onClose,
  });
  return (
    <FormDialog
      title={i18n._(STEP_WORDS[step])}
      onClose={onClose}
      onCancel={() => {
        form.clear();
        onClose();
      }}
      form={form}
      tone={tone ?? "primary"}
      submit={i18n._(STEP_WORDS[step])}
    >
      {children}
      <TextArea
        label={label}
        isOptional={!gap}
        hint={hint}
        maxLength={2000}
        value={form.draft.note}
        problem={form.problem("note")}
        onChange={(note) => form.change({ note })}
      />
    </FormDialog>
  );
}
