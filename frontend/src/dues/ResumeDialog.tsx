import { Trans, useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay";
import type { ResumeDialogMutation } from "@/__generated__/ResumeDialogMutation.graphql";
import { command, useCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import { useForm } from "@/form/useForm";
import { showToast } from "@/ui/toast";
import type { Stepping } from "./StepDialog";

const STEP = command<ResumeDialogMutation>(graphql`
  mutation ResumeDialogMutation($input: ResumeMembershipInput!) {
    resumeMembership(input: $input) {
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

/** Says that a member is back before the day that was said. */
export function ResumeDialog({ memberId, name, version, onClose }: Stepping) {
  const { t } = useLingui();
  const send = useCommand();
  const form = useForm({
    name: `dues.resume.${memberId}`,
    empty: () => ({}),
    read: () => ({ input: {} }),
    refusals: {},
    send: (_, commandId) => send(STEP, { commandId, memberId, version }),
    onDone: () => {
      showToast(t`Retour noté.`);
      onClose();
    },
  });
  return (
    <FormDialog
      title={<Trans>Noter le retour</Trans>}
      onClose={onClose}
      onCancel={onClose}
      form={form}
      submit={<Trans>Noter le retour</Trans>}
    >
      <p>
        <Trans>{name} reprend sa place dès aujourd’hui. Les délais de la cotisation repartent de ce jour.</Trans>
      </p>
    </FormDialog>
  );
}
