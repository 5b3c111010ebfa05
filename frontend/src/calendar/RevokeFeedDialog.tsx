import { Trans, useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay";
import type { RevokeFeedDialogMutation } from "@/__generated__/RevokeFeedDialogMutation.graphql";
import { command, useCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import { useForm } from "@/form/useForm";
import { showToast } from "@/ui/toast";

const REVOKE = command<RevokeFeedDialogMutation>(graphql`
  mutation RevokeFeedDialogMutation($input: RevokeCalendarFeedInput!) {
    revokeCalendarFeed(input: $input) {
      feed {
        id
        revokedAt
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

/** Ends the address. */
export function RevokeFeedDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useLingui();
  const send = useCommand();
  const form = useForm({
    name: `calendar.revoke.${id}`,
    empty: () => ({}),
    read: () => ({ input: { feedId: id } }),
    refusals: {},
    send: (input) => send(REVOKE, input),
    onDone: () => {
      onClose();
      showToast(t`L’adresse est révoquée.`);
    },
  });
  return (
    <FormDialog
      title={<Trans>Révoquer l’adresse</Trans>}
      onClose={onClose}
      onCancel={onClose}
      form={form}
      tone="danger"
      submit={<Trans>Révoquer</Trans>}
    >
      <p>
        <Trans>Dès maintenant, elle ne mène plus à rien. Retirez aussi le calendrier de vos appareils.</Trans>
      </p>
    </FormDialog>
  );
}
