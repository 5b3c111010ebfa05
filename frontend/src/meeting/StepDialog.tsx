import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import { useForm } from "@/form/useForm";
import { visible } from "@/lib/text";
import { TextArea } from "@/ui/TextArea";
import { STEP_COMMANDS } from "./stepCommands";
import type { StepProps } from "./steps";
import { STEP_WORDS } from "./words";

type Props = StepProps & { step: "MARK_HOLIDAY" | "DISCARD"; children: ReactNode };

/** Calls a meeting off, with its reason. */
export function StepDialog({ step, meetingId, version, onClose, children }: Props) {
  const { t, i18n } = useLingui();
  const send = useCommand();
  const form = useForm({
    name: `meeting.${step.toLowerCase()}.${meetingId}`,
    empty: () => ({ reason: "" }),
    read: ({ reason }) => ({ input: { reason: visible(reason) || null } }),
    refusals: { reason: ["reason"] },
    send: (input, commandId) => send(STEP_COMMANDS[step], { ...input, commandId, meetingId, version }),
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
      tone="danger"
      submit={i18n._(STEP_WORDS[step])}
    >
      {children}
      <TextArea
        label={t`Raison`}
        isOptional
        hint={t`Les membres du groupe la lisent.`}
        maxLength={500}
        value={form.draft.reason}
        problem={form.problem("reason")}
        onChange={(reason) => form.change({ reason })}
      />
    </FormDialog>
  );
}
