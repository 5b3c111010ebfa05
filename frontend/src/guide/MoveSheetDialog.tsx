import { useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { MoveSheetDialog_sheet$key } from "@/__generated__/MoveSheetDialog_sheet.graphql";
import { useCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import { useForm } from "@/form/useForm";
import { visible } from "@/lib/text";
import { TextArea } from "@/ui/TextArea";
import { showToast } from "@/ui/toast";
import { COMMANDS, type Move } from "./moves";
import type { MoveName } from "./search";
import { useActionWords } from "./useActionWords";

type Props = { sheet: MoveSheetDialog_sheet$key; move: MoveName; onClose: () => void };

/** Says what becomes of a sheet, with a word to whoever wrote it. */
export function MoveSheetDialog({ sheet, move, onClose }: Props) {
  const { t } = useLingui();
  const send = useCommand();
  const words = useActionWords()[move];
  const { id, version } = useFragment(
    graphql`
      fragment MoveSheetDialog_sheet on NetworkSheet {
        id
        version
      }
    `,
    sheet,
  );
  const form = useForm({
    name: `guide.${move}.${id}`,
    empty: () => ({ note: "" }),
    read: (draft) => {
      const note = visible(draft.note);
      return words.note === "wanted" && !note
        ? { gaps: { note: t`Dites ce que vous attendez, ou pourquoi.` } }
        : { input: { note: note || null } };
    },
    refusals: { note: ["note"] },
    send: (input, commandId) => send<Move>(COMMANDS[move], { ...input, commandId, sheetId: id, version }),
    onDone: () => {
      onClose();
      showToast(words.done);
    },
  });
  return (
    <FormDialog
      title={words.name}
      onClose={onClose}
      onCancel={() => {
        form.clear();
        onClose();
      }}
      form={form}
      tone={words.tone ?? "primary"}
      submit={words.name}
    >
      <p>{words.meaning}</p>
      {words.note !== "none" && (
        <TextArea
          label={t`Votre message`}
          hint={t`Il est gardé dans l’historique, que lisent l’édition du guide et qui tient la fiche.`}
          isOptional={words.note === "welcome"}
          maxLength={1000}
          value={form.draft.note}
          problem={form.problem("note")}
          onChange={(note) => form.change({ note })}
        />
      )}
    </FormDialog>
  );
}
