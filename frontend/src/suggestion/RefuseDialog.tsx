import { Trans, useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay";
import type { RefuseDialogMutation } from "@/__generated__/RefuseDialogMutation.graphql";
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

const REFUSE = command<RefuseDialogMutation>(graphql`
  mutation RefuseDialogMutation($input: RefuseSuggestionInput!) {
    refuseSuggestion(input: $input) {
      suggestion {
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

/** Refuses a suggestion, with a reason. */
export function RefuseDialog({ id, name, isTold, onClose }: Props) {
  const { t } = useLingui();
  const send = useCommand();
  const form = useForm({
    name: `suggestion.refuse.${id}`,
    empty: () => ({ reason: "" }),
    read: (draft) => {
      const reason = visible(draft.reason);
      return reason ? { input: { reason } } : { gaps: { reason: t`Dites pourquoi.` } };
    },
    refusals: { reason: ["reason"] },
    send: (input, commandId) => send(REFUSE, { ...input, commandId, suggestionId: id }),
    onDone: () => {
      onClose();
      showToast(t`La proposition est refusée. La fiche reste ce qu’elle est.`);
    },
  });
  return (
    <FormDialog
      title={<Trans>Refuser la proposition sur {name}</Trans>}
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
            ? t`Qui l’a proposée le lira dans la lettre qui répond.`
            : t`Personne ne l’attend par courrier ; qui tient la fiche le lira ici.`
        }
        maxLength={1000}
        value={form.draft.reason}
        problem={form.problem("reason")}
        onChange={(reason) => form.change({ reason })}
      />
    </FormDialog>
  );
}
