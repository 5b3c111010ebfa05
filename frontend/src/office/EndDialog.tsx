import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { EndDialog_office$key } from "@/__generated__/EndDialog_office.graphql";
import type { EndDialogMutation } from "@/__generated__/EndDialogMutation.graphql";
import { command, useCommand } from "@/form/command";
import { DayDialog } from "@/form/DayDialog";
import { today } from "@/lib/period";

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
  return (
    <DayDialog
      title={<Trans>Mettre fin au mandat</Trans>}
      name={`office.end.${id}`}
      label={t`Dernier jour`}
      hint={t`Hier met fin aussitôt.`}
      day={startsOn > today() ? startsOn : today()}
      min={startsOn}
      gap={t`Indiquez le dernier jour.`}
      field="endsOn"
      send={(endsOn, commandId) => send(END, { endsOn, commandId, officeId: id, version })}
      onClose={onClose}
    />
  );
}
