import { Trans, useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay";
import type { ReopenDialogMutation } from "@/__generated__/ReopenDialogMutation.graphql";
import { command, useCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import { useForm } from "@/form/useForm";
import { visible } from "@/lib/text";
import { TextArea } from "@/ui/TextArea";
import type { StepProps } from "./steps";

const REOPEN = command<ReopenDialogMutation>(graphql`
  mutation ReopenDialogMutation($input: ReopenMeetingInput!) {
    led: reopenMeeting(input: $input) {
      ...LedMeeting_payload @relay(mask: false)
    }
  }
`);

/** Opens a finished sheet again, for its marks to be corrected; never without a reason. */
export function ReopenDialog({ meetingId, version, onClose }: StepProps) {
  const { t } = useLingui();
  const send = useCommand();
  const form = useForm({
    name: `meeting.reopen.${meetingId}`,
    empty: () => ({ reason: "" }),
    read: ({ reason }) =>
      visible(reason)
        ? { input: { reason: visible(reason) } }
        : { gaps: { reason: t`Donnez la raison de la réouverture.` } },
    refusals: { reason: ["reason"] },
    send: (input, commandId) => send(REOPEN, { ...input, commandId, meetingId, version }),
    onDone: onClose,
  });
  return (
    <FormDialog
      title={<Trans>Rouvrir la feuille</Trans>}
      onClose={onClose}
      onCancel={() => {
        form.clear();
        onClose();
      }}
      form={form}
      submit={<Trans>Rouvrir</Trans>}
    >
      <p>
        <Trans>
          Les présences pourront être corrigées. La réunion ne compte plus tant que sa feuille n’est pas terminée à
          nouveau ; ce qui y comptait y reste, et l’ancien arrêté est gardé.
        </Trans>
      </p>
      <TextArea
        label={t`Pourquoi ?`}
        hint={t`Gardée dans l’historique de la réunion.`}
        maxLength={500}
        value={form.draft.reason}
        problem={form.problem("reason")}
        onChange={(reason) => form.change({ reason })}
      />
    </FormDialog>
  );
}
