import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { CancelDialog_visitor$key } from "@/__generated__/CancelDialog_visitor.graphql";
import type { CancelDialogMutation } from "@/__generated__/CancelDialogMutation.graphql";
import { command, useCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import { useForm } from "@/form/useForm";
import { visible } from "@/lib/text";
import { TextArea } from "@/ui/TextArea";
import { showToast } from "@/ui/toast";

const CANCEL = command<CancelDialogMutation>(graphql`
  mutation CancelDialogMutation($input: StepVisitorInput!) {
    stepped: cancelVisitor(input: $input) {
      ...SteppedVisitor_payload @relay(mask: false)
    }
  }
`);

/** Says that somebody doesn't come, or can't be received: a letter tells them. */
export function CancelDialog(props: { visitor: CancelDialog_visitor$key; onClose: () => void }) {
  const { t } = useLingui();
  const { onClose } = props;
  const send = useCommand();
  const { id, version, name, code, email } = useFragment(
    graphql`
      fragment CancelDialog_visitor on Visitor {
        id
        version
        name
        code
        email
      }
    `,
    props.visitor,
  );
  const who = name ?? code;
  const form = useForm({
    name: `visitor.cancel.${id}`,
    empty: () => ({ note: "" }),
    read: ({ note }) => ({ input: { note: visible(note) || null } }),
    refusals: { note: ["note"] },
    send: (input, commandId) => send(CANCEL, { ...input, commandId, visitorId: id, version }),
    onDone: () => {
      onClose();
      showToast(t`La venue de ${who} est annulée.`);
    },
  });
  return (
    <FormDialog
      title={<Trans>Annuler la venue de {who}</Trans>}
      onClose={onClose}
      onCancel={() => {
        form.clear();
        onClose();
      }}
      form={form}
      tone="danger"
      submit={<Trans>Annuler sa venue</Trans>}
    >
      <p>
        {email ? (
          <Trans>Un courriel l’en prévient, sans en dire la raison.</Trans>
        ) : (
          <Trans>Sans adresse électronique, personne ne l’en prévient : appelez-le.</Trans>
        )}
      </p>
      <TextArea
        label={t`Note`}
        isOptional
        hint={t`Seuls les responsables du groupe la lisent.`}
        maxLength={1000}
        value={form.draft.note}
        problem={form.problem("note")}
        onChange={(note) => form.change({ note })}
      />
    </FormDialog>
  );
}
