import { Trans } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { RetireSpecialtyDialog_specialty$key } from "@/__generated__/RetireSpecialtyDialog_specialty.graphql";
import type { RetireSpecialtyDialogMutation } from "@/__generated__/RetireSpecialtyDialogMutation.graphql";
import { command, useCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import { useForm } from "@/form/useForm";

type Props = { specialty: RetireSpecialtyDialog_specialty$key; onClose: () => void };

const RETIRE = command<RetireSpecialtyDialogMutation>(graphql`
  mutation RetireSpecialtyDialogMutation($input: RetireSpecialtyInput!) {
    retireSpecialty(input: $input) {
      specialty {
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

/** Offers a trade no more. */
export function RetireSpecialtyDialog({ specialty, onClose }: Props) {
  const send = useCommand();
  const { id, version } = useFragment(
    graphql`
      fragment RetireSpecialtyDialog_specialty on Specialty {
        id
        version
      }
    `,
    specialty,
  );
  const form = useForm<object, never, object, RetireSpecialtyDialogMutation["response"]>({
    name: `specialty.retire.${id}`,
    empty: () => ({}),
    read: () => ({ input: {} }),
    refusals: {},
    send: (_, commandId) => send(RETIRE, { commandId, specialtyId: id, version }),
    onDone: onClose,
  });
  return (
    <FormDialog
      title={<Trans>Retirer le métier</Trans>}
      onClose={onClose}
      onCancel={onClose}
      form={form}
      tone="danger"
      submit={<Trans>Retirer le métier</Trans>}
    >
      <p>
        <Trans>Plus aucun groupe n’ouvrira de place pour lui. Les membres qui l’exercent le gardent.</Trans>
      </p>
    </FormDialog>
  );
}
