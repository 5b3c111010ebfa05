import { Trans, useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay";
import type { TakeBackPaymentDialogMutation } from "@/__generated__/TakeBackPaymentDialogMutation.graphql";
import { command, useCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import { useForm } from "@/form/useForm";
import { visible } from "@/lib/text";
import { TextArea } from "@/ui/TextArea";

const STEP = command<TakeBackPaymentDialogMutation>(graphql`
  mutation TakeBackPaymentDialogMutation($input: TakeBackDuesPaymentInput!) {
    takeBackDuesPayment(input: $input) {
      standing {
        ...StandingCard_standing
        ...RosterRow_standing
        ...StepDialog_standing
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

type Props = { memberId: string; version: number; paymentId: string; onClose: () => void };

/** Says that a payment was noted by mistake. It stays in the list. */
export function TakeBackPaymentDialog({ memberId, version, paymentId, onClose }: Props) {
  const { t } = useLingui();
  const send = useCommand();
  const form = useForm({
    name: `dues.takeBack.${paymentId}`,
    empty: () => ({ reason: "" }),
    read: ({ reason }) =>
      visible(reason) ? { input: { reason: visible(reason) } } : { gaps: { reason: t`Dites pourquoi.` } },
    refusals: { reason: ["reason"] },
    send: (input, commandId) => send(STEP, { ...input, commandId, memberId, version, paymentId }),
    onDone: onClose,
  });
  return (
    <FormDialog
      title={<Trans>Retirer ce règlement</Trans>}
      onClose={onClose}
      onCancel={() => {
        form.clear();
        onClose();
      }}
      form={form}
      tone="danger"
      submit={<Trans>Retirer</Trans>}
    >
      <p>
        <Trans>L’échéance redevient ce qu’elle était. Le règlement reste dans la liste, avec votre motif.</Trans>
      </p>
      <TextArea
        label={t`Motif`}
        maxLength={500}
        value={form.draft.reason}
        problem={form.problem("reason")}
        onChange={(reason) => form.change({ reason })}
      />
    </FormDialog>
  );
}
