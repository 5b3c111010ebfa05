import { Trans, useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay";
import type { RevokeDialogMutation } from "@/__generated__/RevokeDialogMutation.graphql";
import { command, useCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import { useForm } from "@/form/useForm";
import { showToast } from "@/ui/toast";

type Props = { id: string; region: string; permission: string; onClose: () => void };

const REVOKE = command<RevokeDialogMutation>(graphql`
  mutation RevokeDialogMutation($input: RevokeGrantInput!) {
    revokeGrant(input: $input) {
      grant {
        ...GrantRow_grant
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

/** Takes a grant back. */
export function RevokeDialog({ id, region, permission, onClose }: Props) {
  const { t } = useLingui();
  const send = useCommand();
  const form = useForm({
    name: `partner.revoke.${id}`,
    empty: () => ({}),
    read: () => ({ input: { grantId: id } }),
    refusals: {},
    send: (input, commandId) => send(REVOKE, { ...input, commandId }),
    onDone: () => {
      onClose();
      showToast(t`L’habilitation est retirée.`);
    },
  });
  return (
    <FormDialog
      title={<Trans>Retirer l’habilitation</Trans>}
      onClose={onClose}
      onCancel={onClose}
      form={form}
      tone="danger"
      submit={<Trans>Retirer</Trans>}
    >
      <p>
        {region} · {permission}
      </p>
      <p>
        <Trans>
          Dès la prochaine demande, le client ne lit plus rien par elle, quel que soit le jeton qu’il présente.
        </Trans>
      </p>
    </FormDialog>
  );
}
