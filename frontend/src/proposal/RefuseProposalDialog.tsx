import { Trans, useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay";
import type { RefuseProposalDialogMutation } from "@/__generated__/RefuseProposalDialogMutation.graphql";
import { command, useCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import { useForm } from "@/form/useForm";
import { visible } from "@/lib/text";
import { TextArea } from "@/ui/TextArea";
import { showToast } from "@/ui/toast";

type Props = {
  id: string;
  /** Of the network. */
  name: string;
  /** Whether its author hears of it. */
  isTold: boolean;
  onClose: () => void;
};

const REFUSE = command<RefuseProposalDialogMutation>(graphql`
  mutation RefuseProposalDialogMutation($input: RefuseProposalInput!) {
    refuseProposal(input: $input) {
      proposal {
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

/** Refuses a proposed network, with a reason. */
export function RefuseProposalDialog({ id, name, isTold, onClose }: Props) {
  const { t } = useLingui();
  const send = useCommand();
  const form = useForm({
    name: `proposal.refuse.${id}`,
    empty: () => ({ reason: "" }),
    read: (draft) => {
      const reason = visible(draft.reason);
      return reason ? { input: { reason } } : { gaps: { reason: t`Dites pourquoi.` } };
    },
    refusals: { reason: ["reason"] },
    send: (input, commandId) => send(REFUSE, { ...input, commandId, proposalId: id }),
    onDone: () => {
      onClose();
      showToast(t`Le réseau est refusé. Le guide reste ce qu’il est.`);
    },
  });
  return (
    <FormDialog
      title={<Trans>Refuser {name}</Trans>}
      onClose={onClose}
      onCancel={() => {
        form.clear();
        onClose();
      }}
      form={form}
      submit={<Trans>Refuser</Trans>}
    >
      <TextArea
        label={t`Pourquoi`}
        hint={
          isTold
            ? t`Qui l’a proposé le lira dans la lettre qui répond.`
            : t`Personne ne l’attend par courrier ; les rédacteurs le liront ici.`
        }
        maxLength={1000}
        value={form.draft.reason}
        problem={form.problem("reason")}
        onChange={(reason) => form.change({ reason })}
      />
    </FormDialog>
  );
}
