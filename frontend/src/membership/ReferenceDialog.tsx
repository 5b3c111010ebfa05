import { Trans, useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay";
import type { ReferenceDialogMutation, ReferenceOutcome } from "@/__generated__/ReferenceDialogMutation.graphql";
import { command, useCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import { useForm } from "@/form/useForm";
import { visible } from "@/lib/text";
import { Choice } from "@/ui/Choice";
import { TextArea } from "@/ui/TextArea";
import type { StepProps } from "./steps";
import { outcomeWords, STEP_WORDS } from "./words";

const NOTE = command<ReferenceDialogMutation>(graphql`
  mutation ReferenceDialogMutation($input: NoteReferenceInput!) {
    led: noteReference(input: $input) {
      ...LedApplication_payload @relay(mask: false)
    }
  }
`);

const OUTCOMES = [
  "FAVOURABLE",
  "RESERVED",
  "UNFAVOURABLE",
  "UNREACHABLE",
] as const satisfies readonly ReferenceOutcome[];
type Outcome = (typeof OUTCOMES)[number];

type Props = StepProps & { number: 1 | 2; name: string | null | undefined };

/** What came of asking somebody about the applicant. */
export function ReferenceDialog({ applicationId, version, number, name, onClose }: Props) {
  const { t, i18n } = useLingui();
  const send = useCommand();
  const form = useForm({
    name: `membership.reference.${applicationId}.${number}`,
    empty: (): { outcome: Outcome | null; note: string } => ({ outcome: null, note: "" }),
    read: ({ outcome, note }) =>
      outcome
        ? { input: { outcome, note: visible(note) || null } }
        : { gaps: { outcome: t`Choisissez ce qui en est ressorti.` } },
    refusals: { outcome: ["outcome"], note: ["note"] },
    send: (input, commandId) => send(NOTE, { ...input, commandId, applicationId, version, number }),
    onDone: onClose,
  });
  return (
    <FormDialog
      title={i18n._(STEP_WORDS.NOTE_REFERENCE)}
      onClose={onClose}
      onCancel={() => {
        form.clear();
        onClose();
      }}
      form={form}
      submit={<Trans>Enregistrer</Trans>}
    >
      <Choice
        look="rows"
        label={name ? t`Ce qu’en dit ${name}` : t`Ce qui en est ressorti`}
        value={form.draft.outcome}
        problem={form.problem("outcome")}
        options={OUTCOMES.map((value) => ({ value, label: i18n._(outcomeWords(value)) }))}
        onChange={(outcome) => form.change({ outcome })}
      />
      <TextArea
        label={t`En quelques mots`}
        isOptional
        hint={t`Lu par les responsables du groupe et par ceux qui suivent la région.`}
        maxLength={1000}
        value={form.draft.note}
        problem={form.problem("note")}
        onChange={(note) => form.change({ note })}
      />
    </FormDialog>
  );
}
