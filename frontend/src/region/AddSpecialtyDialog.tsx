import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { graphql } from "react-relay";
import type { AddSpecialtyDialogMutation } from "@/__generated__/AddSpecialtyDialogMutation.graphql";
import { command, useCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import { told } from "@/form/reading";
import { useForm } from "@/form/useForm";
import { visible } from "@/lib/text";
import { TextField } from "@/ui/TextField";
import { showToast } from "@/ui/toast";
import { SpecialtyFields } from "./SpecialtyFields";
import { gapsOf, NO_WORDS, WORDS_REFUSALS, wordsOf } from "./specialtyWords";
import { useSpecialtyWords } from "./useSpecialtyWords";

const ADD = command<AddSpecialtyDialogMutation>(graphql`
  mutation AddSpecialtyDialogMutation($input: AddSpecialtyInput!) {
    addSpecialty(input: $input) {
      specialty {
        id
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

/** Adds a trade; it is then on its own page. */
export function AddSpecialtyDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const send = useCommand();
  const missing = useSpecialtyWords();
  const form = useForm({
    name: "specialty.add",
    empty: () => ({ code: "", ...NO_WORDS }),
    read: (draft) => {
      const words = wordsOf(draft);
      const code = visible(draft.code);
      return code && words
        ? { input: { code, words } }
        : { gaps: { code: !code && t`Donnez un code au métier.`, ...told(gapsOf(draft), missing) } };
    },
    refusals: { code: ["code"], ...WORDS_REFUSALS },
    send: (input, commandId) => send(ADD, { ...input, commandId }),
    onDone: ({ addSpecialty }) => {
      showToast(t`Le métier est ajouté.`);
      return navigate({ to: "/administration/specialites/$id", params: { id: addSpecialty.specialty?.id ?? "" } });
    },
  });
  return (
    <FormDialog
      title={<Trans>Ajouter un métier</Trans>}
      onClose={onClose}
      onCancel={() => {
        form.clear();
        onClose();
      }}
      form={form}
      submit={<Trans>Ajouter</Trans>}
    >
      <SpecialtyFields words={form.draft} problem={form.problem} onChange={form.change} />
      <TextField
        label={t`Code`}
        hint={t`Un mot pour les programmes, comme plumber. Il ne change plus.`}
        maxLength={60}
        autoComplete="off"
        value={form.draft.code}
        problem={form.problem("code")}
        onChange={(code) => form.change({ code })}
      />
    </FormDialog>
  );
}
