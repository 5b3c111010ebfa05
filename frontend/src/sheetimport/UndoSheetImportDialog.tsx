import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { UndoSheetImportDialog_import$key } from "@/__generated__/UndoSheetImportDialog_import.graphql";
import type { UndoSheetImportDialogMutation } from "@/__generated__/UndoSheetImportDialogMutation.graphql";
import { command, useCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import { useForm } from "@/form/useForm";
import { showToast } from "@/ui/toast";

type Props = { imported: UndoSheetImportDialog_import$key; onClose: () => void };

const UNDO = command<UndoSheetImportDialogMutation>(graphql`
  mutation UndoSheetImportDialogMutation($input: UndoSheetImportInput!) {
    undoSheetImport(input: $input) {
      sheetImport {
        id
        ...ImportProgress_import
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

/** Takes a whole import back. */
export function UndoSheetImportDialog({ imported, onClose }: Props) {
  const { t } = useLingui();
  const send = useCommand();
  const { id, doneCount, leftCount } = useFragment(
    graphql`
      fragment UndoSheetImportDialog_import on SheetImport {
        id
        doneCount
        leftCount
      }
    `,
    imported,
  );
  const form = useForm({
    name: `sheetimport.undo.${id}`,
    empty: () => ({}),
    read: () => ({ input: { importId: id } }),
    refusals: {},
    send: (input, commandId) => send(UNDO, { ...input, commandId }),
    onDone: () => {
      showToast(t`L’annulation est lancée.`);
      onClose();
    },
  });
  return (
    <FormDialog
      title={<Trans>Annuler l’import</Trans>}
      onClose={onClose}
      onCancel={onClose}
      form={form}
      tone="danger"
      submit={<Trans>Tout annuler</Trans>}
    >
      <p>
        <Plural
          value={doneCount - leftCount}
          one="# fiche est concernée."
          many="# de fiches sont concernées."
          other="# fiches sont concernées."
        />{" "}
        <Trans>Les nouvelles quittent le guide, les autres redisent ce qu’elles disaient.</Trans>
      </p>
    </FormDialog>
  );
}
