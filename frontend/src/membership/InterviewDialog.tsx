import { Trans, useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay";
import type { InterviewDialogMutation } from "@/__generated__/InterviewDialogMutation.graphql";
import { command, useCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import { useForm } from "@/form/useForm";
import { today } from "@/lib/period";
import { visible } from "@/lib/text";
import { TextArea } from "@/ui/TextArea";
import { TextField } from "@/ui/TextField";
import type { StepProps } from "./steps";
import { STEP_WORDS } from "./words";

const NOTE = command<InterviewDialogMutation>(graphql`
  mutation InterviewDialogMutation($input: NoteInterviewInput!) {
    led: noteInterview(input: $input) {
      ...LedApplication_payload @relay(mask: false)
    }
  }
`);

type Props = StepProps & { interviewOn: string | null | undefined };

/** Sets the interview's day, or writes what came of it once it was held. */
export function InterviewDialog({ applicationId, version, interviewOn, onClose }: Props) {
  const { t, i18n } = useLingui();
  const send = useCommand();
  const form = useForm({
    name: `membership.interview.${applicationId}`,
    empty: () => ({ heldOn: interviewOn ?? "", note: "" }),
    read: ({ heldOn, note }) =>
      heldOn
        ? { input: { heldOn, note: visible(note) || null } }
        : { gaps: { heldOn: t`Indiquez le jour de l’entretien.` } },
    refusals: { heldOn: ["heldOn"], note: ["note"] },
    send: (input, commandId) => send(NOTE, { ...input, commandId, applicationId, version }),
    onDone: onClose,
  });
  const isToCome = form.draft.heldOn > today();
  return (
    <FormDialog
      title={i18n._(STEP_WORDS.NOTE_INTERVIEW)}
      onClose={onClose}
      onCancel={() => {
        form.clear();
        onClose();
      }}
      form={form}
      submit={isToCome ? <Trans>Fixer ce jour</Trans> : <Trans>Enregistrer</Trans>}
    >
      <TextField
        label={t`Jour de l’entretien`}
        hint={t`Un jour à venir : le candidat en est prévenu par courriel.`}
        type="date"
        value={form.draft.heldOn}
        problem={form.problem("heldOn")}
        onChange={(heldOn) => form.change({ heldOn })}
      />
      <TextArea
        label={t`Ce qui en est ressorti`}
        isOptional
        hint={t`Une fois l’entretien tenu. Le candidat ne le lit pas.`}
        maxLength={2000}
        value={form.draft.note}
        problem={form.problem("note")}
        onChange={(note) => form.change({ note })}
      />
    </FormDialog>
  );
}
