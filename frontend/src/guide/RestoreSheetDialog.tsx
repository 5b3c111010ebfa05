import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { RestoreSheetDialog_sheet$key } from "@/__generated__/RestoreSheetDialog_sheet.graphql";
import type { RestoreSheetDialogMutation } from "@/__generated__/RestoreSheetDialogMutation.graphql";
import { command, useCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import { useForm } from "@/form/useForm";
import { showToast } from "@/ui/toast";

type Props = { sheet: RestoreSheetDialog_sheet$key; number: number; onClose: () => void };

const RESTORE = command<RestoreSheetDialogMutation>(graphql`
  mutation RestoreSheetDialogMutation($input: RestoreNetworkInput!) {
    restoreNetwork(input: $input) {
      sheet {
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

/** Puts a former version back: as a new one, so that nothing is lost. */
export function RestoreSheetDialog({ sheet, number, onClose }: Props) {
  const { t } = useLingui();
  const send = useCommand();
  const { id, version } = useFragment(
    graphql`
      fragment RestoreSheetDialog_sheet on NetworkSheet {
        id
        version
      }
    `,
    sheet,
  );
  const form = useForm({
    name: `guide.restore.${id}.${number}`,
    empty: () => ({}),
    read: () => ({ input: { number } }),
    refusals: {},
    send: (input, commandId) => send(RESTORE, { ...input, commandId, sheetId: id, version }),
    onDone: () => {
      onClose();
      showToast(t`La version ${number} est remise.`);
    },
  });
  return (
    <FormDialog
      title={<Trans>Remettre la version {number}</Trans>}
      onClose={onClose}
      onCancel={onClose}
      form={form}
      submit={<Trans>Remettre</Trans>}
    >
      <p>
        <Trans>Une nouvelle version dit ce que disait la version {number}. Les versions d’après sont gardées.</Trans>
      </p>
    </FormDialog>
  );
}
