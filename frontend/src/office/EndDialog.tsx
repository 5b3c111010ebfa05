import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { EndDialog_office$key } from "@/__generated__/EndDialog_office.graphql";
import type { EndDialogMutation } from "@/__generated__/EndDialogMutation.graphql";
import { command, useCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import { useForm } from "@/form/useForm";
import { today } from "@/lib/period";
import { TextField } from "@/ui/TextField";

type Props = { office: EndDialog_office$key; onClose: () => void };

const END = command<EndDialogMutation>(graphql`
  mutation EndDialogMutation($input: EndAppointmentInput!) {
    endAppointment(input: $input) {
      office {
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

/** Ends somebody's term of an office. */
export function EndDialog({ office, onClose }: Props) {
  const { t } = useLingui();
  const send = useCommand();
  const { id, version, startsOn } = useFragment(
    graphql`
      fragment EndDialog_office on Office {
        id
        version
        startsOn
      }
    `,
    office,
  );
  const form = useForm({
    name: `office.end.${id}`,
    empty: () => ({ endsOn: startsOn > today() ? startsOn : today() }),
    read: ({ endsOn }) => (endsOn ? { input: { endsOn } } : { gaps: { endsOn: t`Indiquez le dernier jour.` } }),
    refusals: { endsOn: ["endsOn"] },
    send: (input, commandId) => send(END, { ...input, commandId, officeId: id, version }),
    onDone: onClose,
  });
  return (
    <FormDialog
      title={<Trans>Mettre fin au mandat</Trans>}
      onClose={onClose}
      onCancel={() => {
        form.clear();
        onClose();
      }}
      form={form}
      tone="danger"
      submit={<Trans>Mettre fin au mandat</Trans>}
    >
      <TextField
        label={t`Dernier jour`}
        hint={t`Hier met fin aussitôt.`}
        type="date"
        min={startsOn}
        value={form.draft.endsOn}
        problem={form.problem("endsOn")}
        onChange={(endsOn) => form.change({ endsOn })}
      />
    </FormDialog>
  );
}
