import { Trans, useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay";
import type { ResendDialogMutation } from "@/__generated__/ResendDialogMutation.graphql";
import { command, useCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import { useForm } from "@/form/useForm";
import { showToast } from "@/ui/toast";

type Props = { id: string; recipient: string; onClose: () => void };

const RESEND = command<ResendDialogMutation>(graphql`
  mutation ResendDialogMutation($input: ResendMailInput!) {
    resendMail(input: $input) {
      mail {
        ...MailRow_mail
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

/** Has one mail sent again, once its reason has been mended. */
export function ResendDialog({ id, recipient, onClose }: Props) {
  const { t } = useLingui();
  const send = useCommand();
  const form = useForm({
    name: `resend.${id}`,
    empty: () => ({}),
    read: () => ({ input: { mailId: id } }),
    refusals: {},
    send: (input) => send(RESEND, input),
    onDone: () => {
      onClose();
      showToast(t`Le courrier repart.`);
    },
  });
  return (
    <FormDialog
      title={<Trans>Renvoyer ce courrier</Trans>}
      onClose={onClose}
      form={form}
      submit={<Trans>Renvoyer</Trans>}
    >
      <p>
        <Trans>
          Il repart à {recipient}, tel qu’il a été écrit. Corrigez d’abord ce qui l’a fait échouer ; un lien qu’il
          contient peut ne plus être valable.
        </Trans>
      </p>
    </FormDialog>
  );
}
