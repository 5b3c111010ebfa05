import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { InviteAgainDialog_member$key } from "@/__generated__/InviteAgainDialog_member.graphql";
import type { InviteAgainDialogMutation } from "@/__generated__/InviteAgainDialogMutation.graphql";
import { command, useCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import { useForm } from "@/form/useForm";
import { showToast } from "@/ui/toast";

type Props = { member: InviteAgainDialog_member$key; onClose: () => void };

const RESEND = command<InviteAgainDialogMutation>(graphql`
  mutation InviteAgainDialogMutation($input: ResendInvitationInput!) {
    resendInvitation(input: $input) {
      member {
        id
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

/** Sends a member once more the letter that tells how to come in. */
export function InviteAgainDialog({ member, onClose }: Props) {
  const { t } = useLingui();
  const send = useCommand();
  const { id, displayName } = useFragment(
    graphql`
      fragment InviteAgainDialog_member on Member {
        id
        displayName
      }
    `,
    member,
  );
  const form = useForm({
    name: `member.resend.${id}`,
    empty: () => ({}),
    read: () => ({ input: { memberId: id } }),
    refusals: {},
    send: (input, commandId) => send(RESEND, { ...input, commandId }),
    onDone: () => {
      showToast(t`L’invitation est repartie.`);
      onClose();
    },
  });
  return (
    <FormDialog
      title={<Trans>Inviter de nouveau</Trans>}
      onClose={onClose}
      onCancel={onClose}
      form={form}
      submit={<Trans>Envoyer</Trans>}
    >
      <p>
        <Trans>
          {displayName} recevra un courriel qui dit comment entrer. Le lien des invitations précédentes ne servira plus.
        </Trans>
      </p>
    </FormDialog>
  );
}
