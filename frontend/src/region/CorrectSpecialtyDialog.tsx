import { Trans } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { CorrectSpecialtyDialog_specialty$key } from "@/__generated__/CorrectSpecialtyDialog_specialty.graphql";
import type { CorrectSpecialtyDialogMutation } from "@/__generated__/CorrectSpecialtyDialogMutation.graphql";
import { command, useCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import { told } from "@/form/reading";
import { useForm } from "@/form/useForm";
import { SpecialtyFields } from "./SpecialtyFields";
import { gapsOf, WORDS_REFUSALS, wordsOf } from "./specialtyWords";
import { FAMILIES } from "./useFamilies";
import { useSpecialtyWords } from "./useSpecialtyWords";

type Props = { specialty: CorrectSpecialtyDialog_specialty$key; onClose: () => void };

const CORRECT = command<CorrectSpecialtyDialogMutation>(graphql`
  mutation CorrectSpecialtyDialogMutation($input: CorrectSpecialtyInput!) {
    correctSpecialty(input: $input) {
      specialty {
        id
        version
      }
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

/** Says anew what a trade is called. */
export function CorrectSpecialtyDialog({ specialty, onClose }: Props) {
  const send = useCommand();
  const missing = useSpecialtyWords();
  const known = useFragment(
    graphql`
      fragment CorrectSpecialtyDialog_specialty on Specialty {
        id
        version
        family
        french: name(language: FRENCH)
        english: name(language: ENGLISH)
      }
    `,
    specialty,
  );
  const form = useForm({
    name: `specialty.correct.${known.id}`,
    empty: () => ({
      french: known.french,
      english: known.english,
      family: FAMILIES.find((family) => family === known.family) ?? null,
    }),
    read: (draft) => {
      const words = wordsOf(draft);
      return words ? { input: { words } } : { gaps: told(gapsOf(draft), missing) };
    },
    refusals: WORDS_REFUSALS,
    send: (input, commandId) => send(CORRECT, { ...input, commandId, specialtyId: known.id, version: known.version }),
    onDone: onClose,
  });
  return (
    <FormDialog
      title={<Trans>Corriger le métier</Trans>}
      onClose={onClose}
      onCancel={() => {
        form.clear();
        onClose();
      }}
      form={form}
      submit={<Trans>Enregistrer</Trans>}
    >
      <SpecialtyFields words={form.draft} problem={form.problem} onChange={form.change} />
    </FormDialog>
  );
}
