import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { FormDialog } from "@/form/FormDialog";
import type { Filling, FormState } from "@/form/useForm";
import type { Tone } from "@/ui/buttonClass";
import { TextArea } from "@/ui/TextArea";
import { ACTION_WORDS } from "./actions";
import type { VerbProps } from "./useVerb";

type Props = {
  verb: VerbProps;
  form: FormState & Pick<Filling<{ note: string }, never>, "draft" | "change"> & { clear: () => void };
  submit: ReactNode;
  noteHint?: string;
  tone?: Tone;
  children?: ReactNode;
};

/** What the dialogs of all verbs share: a note, and the two ways out. */
export function VerbDialog({ verb, form, submit, noteHint, tone = "primary", children }: Props) {
  const { t, i18n } = useLingui();
  return (
    <FormDialog
      title={i18n._(ACTION_WORDS[verb.action])}
      onClose={verb.onClose}
      form={form}
      submit={submit}
      tone={tone}
      onCancel={() => {
        form.clear();
        verb.onClose();
      }}
    >
      {children}
      <TextArea
        label={t`Note`}
        isOptional
        hint={noteHint}
        maxLength={2000}
        value={form.draft.note}
        onChange={(note) => form.change({ note })}
      />
    </FormDialog>
  );
}
