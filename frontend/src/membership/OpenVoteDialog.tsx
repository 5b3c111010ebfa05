import { Trans, useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay";
import type { OpenVoteDialogMutation } from "@/__generated__/OpenVoteDialogMutation.graphql";
import { command, useCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import { useForm } from "@/form/useForm";
import { visible } from "@/lib/text";
import { TextArea } from "@/ui/TextArea";
import { TextField } from "@/ui/TextField";
import type { StepProps } from "./steps";
import { STEP_WORDS } from "./words";

const OPEN = command<OpenVoteDialogMutation>(graphql`
  mutation OpenVoteDialogMutation($input: OpenVoteInput!) {
    led: openVote(input: $input) {
      ...LedApplication_payload @relay(mask: false)
    }
  }
`);

/** Has the committee vote, under conditions where there are some: nobody adds any afterwards. */
export function OpenVoteDialog({ applicationId, version, onClose }: StepProps) {
  const { t, i18n } = useLingui();
  const send = useCommand();
  const form = useForm({
    name: `membership.openvote.${applicationId}`,
    empty: () => ({ endsOn: "", conditions: "", conditionsUntil: "" }),
    read: ({ endsOn, conditions, conditionsUntil }) => {
      const words = visible(conditions);
      if (!endsOn || Boolean(words) !== Boolean(conditionsUntil)) {
        return {
          gaps: {
            endsOn: !endsOn && t`Indiquez le dernier jour du vote.`,
            conditions: !words && conditionsUntil && t`Dites les conditions, ou effacez leur jour.`,
            conditionsUntil: words && !conditionsUntil && t`Dites jusqu’à quand les remplir.`,
          },
        };
      }
      return { input: { endsOn, conditions: words || null, conditionsUntil: conditionsUntil || null } };
    },
    refusals: { endsOn: ["endsOn"], conditions: ["conditions"], conditionsUntil: ["conditionsUntil"] },
    send: (input, commandId) => send(OPEN, { ...input, commandId, applicationId, version }),
    onDone: onClose,
  });
  const { draft, change, problem } = form;
  return (
    <FormDialog
      title={i18n._(STEP_WORDS.OPEN_VOTE)}
      onClose={onClose}
      onCancel={() => {
        form.clear();
        onClose();
      }}
      form={form}
      submit={i18n._(STEP_WORDS.OPEN_VOTE)}
    >
      <p>
        <Trans>
          Votent ceux qui siègent aujourd’hui au comité d’adhésion, sans le parrain. Le vote est secret ; il se termine
          dès que tous ont voté.
        </Trans>
      </p>
      <TextField
        label={t`Dernier jour du vote`}
        type="date"
        value={draft.endsOn}
        problem={problem("endsOn")}
        onChange={(endsOn) => change({ endsOn })}
      />
      <TextArea
        label={t`Conditions`}
        isOptional
        hint={t`Le comité vote sur la personne et ses conditions ensemble.`}
        maxLength={1000}
        value={draft.conditions}
        problem={problem("conditions")}
        onChange={(conditions) => change({ conditions })}
      />
      <TextField
        label={t`À remplir jusqu’au`}
        isOptional
        type="date"
        value={draft.conditionsUntil}
        problem={problem("conditionsUntil")}
        onChange={(conditionsUntil) => change({ conditionsUntil })}
      />
    </FormDialog>
  );
}
