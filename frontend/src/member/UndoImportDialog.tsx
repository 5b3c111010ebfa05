import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { UndoImportDialog_import$key } from "@/__generated__/UndoImportDialog_import.graphql";
import type { UndoImportDialogMutation } from "@/__generated__/UndoImportDialogMutation.graphql";
import { command, useCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import { useForm } from "@/form/useForm";
import { showToast } from "@/ui/toast";

type Props = { imported: UndoImportDialog_import$key; onClose: () => void };

const UNDO = command<UndoImportDialogMutation>(graphql`
  mutation UndoImportDialogMutation($input: UndoImportInput!) {
    undoImport(input: $input) {
      memberImport {
        id
        ...ImportRow_import
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
export function UndoImportDialog({ imported, onClose }: Props) {
  const { t } = useLingui();
  const send = useCommand();
  const { id, memberCount } = useFragment(
    graphql`
      fragment UndoImportDialog_import on MemberImport {
        id
        memberCount
      }
    `,
    imported,
  );
  const form = useForm({
    name: `member.undo.${id}`,
    empty: () => ({}),
    read: () => ({ input: { importId: id } }),
    refusals: {},
    send: (input, commandId) => send(UNDO, { ...input, commandId }),
    onDone: () => {
      showToast(t`L’import est annulé.`);
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
          value={memberCount}
          one="# membre ne l’aura jamais été."
          many="# de membres ne l’auront jamais été."
          other="# membres ne l’auront jamais été."
        />{" "}
        <Trans>
          Les invitations qui attendent ne partiront pas, et les comptes que personne n’a utilisés disparaissent.
        </Trans>
      </p>
    </FormDialog>
  );
}
