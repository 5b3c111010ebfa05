import { useLingui } from "@lingui/react/macro";
import { ACTION_WORDS } from "./actions";
import { NOTE_COMMANDS, type NoteAction } from "./noteCommands";
import { useVerb, type VerbProps } from "./useVerb";
import { VerbDialog } from "./VerbDialog";

/** The verbs that take nothing but a note. */
export function NoteForm(verb: VerbProps & { action: NoteAction }) {
  const { t, i18n } = useLingui();
  const form = useVerb(verb, {
    name: verb.action.toLowerCase(),
    command: NOTE_COMMANDS[verb.action],
    empty: () => ({ note: "" }),
    read: () => ({ input: {} }),
    refusals: {},
  });
  return (
    <VerbDialog
      verb={verb}
      form={form}
      submit={i18n._(ACTION_WORDS[verb.action])}
      noteHint={t`Visible dans l’historique, par vous deux.`}
      tone={verb.action === "WITHDRAW" ? "danger" : "primary"}
    />
  );
}
