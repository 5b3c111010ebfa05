import { Trans, useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay";
import type { CreditDialogMutation } from "@/__generated__/CreditDialogMutation.graphql";
import { command, useCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import { Pair } from "@/form/Pair";
import { useForm } from "@/form/useForm";
import { today } from "@/lib/period";
import { visible } from "@/lib/text";
import { uuidv7 } from "@/lib/uuid";
import { TextField } from "@/ui/TextField";
import { showToast } from "@/ui/toast";

const RECORD = command<CreditDialogMutation>(graphql`
  mutation CreditDialogMutation($input: RecordCreditInput!) {
    recordCredit(input: $input) {
      trainingCredit {
        id
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

const MOST_CREDITS = 40;

/** Records what somebody learned: one credit for about an hour. */
export function CreditDialog({ memberId, onClose }: { memberId: string; onClose: () => void }) {
  const { t } = useLingui();
  const send = useCommand();
  const form = useForm({
    name: "credit",
    empty: () => ({ id: uuidv7(), credits: "", topic: "", learnedOn: today() }),
    read: (draft) => {
      const credits = /^\d{1,2}$/.test(draft.credits) ? Number(draft.credits) : 0;
      const gaps = {
        topic: !visible(draft.topic) && t`Dites ce qui a été appris.`,
        credits: (credits < 1 || credits > MOST_CREDITS) && t`Indiquez un nombre entier, de 1 à 40.`,
        learnedOn: !draft.learnedOn && t`Indiquez le jour.`,
      };
      return gaps.topic || gaps.credits || gaps.learnedOn
        ? { gaps }
        : { input: { id: draft.id, credits, topic: visible(draft.topic), learnedOn: draft.learnedOn } };
    },
    refusals: { topic: ["topic"], credits: ["credits"], learnedOn: ["learnedOn"] },
    send: (input) => send(RECORD, { ...input, memberId }),
    onDone: () => {
      showToast(t`Formation notée.`);
      onClose();
    },
  });
  const { draft, change, problem } = form;
  return (
    <FormDialog
      title={<Trans>Noter une formation</Trans>}
      onClose={onClose}
      onCancel={() => {
        form.clear();
        onClose();
      }}
      form={form}
      submit={<Trans>Enregistrer</Trans>}
    >
      <TextField
        label={t`Sujet`}
        hint={t`Un atelier, une lecture, une conférence sur la vie du réseau.`}
        maxLength={200}
        value={draft.topic}
        problem={problem("topic")}
        onChange={(topic) => change({ topic })}
      />
      <Pair>
        <TextField
          label={t`Unités`}
          hint={t`Une par heure environ.`}
          inputMode="numeric"
          autoComplete="off"
          maxLength={2}
          value={draft.credits}
          problem={problem("credits")}
          onChange={(credits) => change({ credits })}
        />
        <TextField
          label={t`Jour`}
          type="date"
          max={today()}
          value={draft.learnedOn}
          problem={problem("learnedOn")}
          onChange={(learnedOn) => change({ learnedOn })}
        />
      </Pair>
    </FormDialog>
  );
}
