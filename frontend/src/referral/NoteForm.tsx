import { useLingui } from "@lingui/react/macro";
import type { noteMutationsAcknowledgeMutation } from "@/__generated__/noteMutationsAcknowledgeMutation.graphql";
import { useDraft } from "@/lib/useDraft";
import type { ActionProps } from "./ActionDialog";
import { ActionFrame } from "./ActionFrame";
import { ACTION_WORDS } from "./actions";
import { NOTE_MUTATIONS, type NoteAction } from "./noteMutations";
import { useAdvance } from "./useAdvance";

const empty = () => ({ note: "" });

export function NoteForm({ action, referralId, version, onClose }: ActionProps & { action: NoteAction }) {
  const { t, i18n } = useLingui();
  const { draft, change, clear } = useDraft(`${action.toLowerCase()}.${referralId}`, empty);
  const { note } = draft;
  const { advance, commandId, sending } = useAdvance(() => {
    clear();
    onClose();
  });
  function submit() {
    void advance<noteMutationsAcknowledgeMutation>(
      NOTE_MUTATIONS[action],
      { input: { commandId, referralId, version, note: note.trim() || null } },
      (response) => response.advanced,
    );
    return false;
  }
  return (
    <ActionFrame
      note={note}
      onNoteChange={(value) => change({ note: value })}
      noteHint={t`Visible dans l’historique, par vous deux.`}
      submitLabel={i18n._(ACTION_WORDS[action])}
      tone={action === "WITHDRAW" ? "danger" : "primary"}
      sending={sending}
      onCancel={() => {
        clear();
        onClose();
      }}
      onSubmit={submit}
    />
  );
}
