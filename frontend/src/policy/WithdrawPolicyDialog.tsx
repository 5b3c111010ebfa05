import { Trans, useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay";
import type { WithdrawPolicyDialogMutation } from "@/__generated__/WithdrawPolicyDialogMutation.graphql";
import { command, useCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import { useForm } from "@/form/useForm";
import { visible } from "@/lib/text";
import { TextArea } from "@/ui/TextArea";

const WITHDRAW = command<WithdrawPolicyDialogMutation>(graphql`
  mutation WithdrawPolicyDialogMutation($input: WithdrawPolicyInput!) {
    withdrawPolicy(input: $input) {
      policy {
        id
        status
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

type Props = {
  /** The version's id. */
  policy: string;
  /** Its first day, in words. */
  startsOn: string;
  onClose: () => void;
};

/** Takes a version back that is still to come. */
export function WithdrawPolicyDialog({ policy, startsOn, onClose }: Props) {
  const { t } = useLingui();
  const send = useCommand();
  const form = useForm({
    name: `policy.withdraw.${policy}`,
    empty: () => ({ reason: "" }),
    read: ({ reason }) =>
      visible(reason)
        ? { input: { reason: visible(reason) } }
        : { gaps: { reason: t`Dites pourquoi : tout le monde peut le lire.` } },
    refusals: { reason: ["reason"] },
    send: (input, commandId) => send(WITHDRAW, { ...input, commandId, policyId: policy }),
    onDone: onClose,
  });
  return (
    <FormDialog
      title={<Trans>Retirer la version du {startsOn}</Trans>}
      onClose={onClose}
      onCancel={() => {
        form.clear();
        onClose();
      }}
      form={form}
      tone="danger"
      submit={<Trans>Retirer cette version</Trans>}
    >
      <p>
        <Trans>Elle n’entrera pas en vigueur. Elle reste dans l’historique, avec votre motif.</Trans>
      </p>
      <TextArea
        label={t`Motif`}
        hint={t`Tout le monde peut le lire.`}
        maxLength={500}
        value={form.draft.reason}
        problem={form.problem("reason")}
        onChange={(reason) => form.change({ reason })}
      />
    </FormDialog>
  );
}
