import { Trans, useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay";
import type { DuesPaymentDialogMutation } from "@/__generated__/DuesPaymentDialogMutation.graphql";
import { command, useCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import { Pair } from "@/form/Pair";
import { useForm } from "@/form/useForm";
import { parseAmount } from "@/lib/amount";
import { formatDay } from "@/lib/format";
import { monthsBefore, today } from "@/lib/period";
import { visible } from "@/lib/text";
import { useAmountProblem } from "@/lib/useAmountProblem";
import { TextField } from "@/ui/TextField";
import { showToast } from "@/ui/toast";
import type { Stepping } from "./StepDialog";

const STEP = command<DuesPaymentDialogMutation>(graphql`
  mutation DuesPaymentDialogMutation($input: NoteDuesPaymentInput!) {
    noteDuesPayment(input: $input) {
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

/** Notes what a member paid, elsewhere. A year more stands there at first. */
export function DuesPaymentDialog({ memberId, name, version, dueOn, onClose }: Stepping) {
  const { t } = useLingui();
  const send = useCommand();
  const problemOfAmount = useAmountProblem();
  const form = useForm({
    name: `dues.payment.${memberId}`,
    empty: () => ({ paidOn: today(), coversUntil: monthsBefore(dueOn, -12), amount: "", means: "" }),
    read: ({ paidOn, coversUntil, amount, means }) => {
      const minorUnits = parseAmount(amount);
      const by = visible(means);
      return minorUnits !== null && by && paidOn && coversUntil
        ? { input: { paidOn, coversUntil, amount: { minorUnits }, means: by } }
        : {
            gaps: {
              amount: problemOfAmount(amount),
              means: !by && t`Indiquez comment : virement, chèque…`,
              paidOn: !paidOn && t`Indiquez le jour.`,
              coversUntil: !coversUntil && t`Indiquez le jour.`,
            },
          };
    },
    refusals: { amount: ["amount", "minorUnits"], means: ["means"], paidOn: ["paidOn"], coversUntil: ["coversUntil"] },
    send: (input, id) => send(STEP, { ...input, id, memberId, version }),
    onDone: () => {
      showToast(t`Règlement noté.`);
      onClose();
    },
  });
  const { draft, change, problem } = form;
  const due = formatDay(dueOn);
  return (
    <FormDialog
      title={<Trans>Noter un règlement</Trans>}
      onClose={onClose}
      onCancel={() => {
        form.clear();
        onClose();
      }}
      form={form}
      submit={<Trans>Noter le règlement</Trans>}
    >
      <p>
        <Trans>
          {name}, à jour jusqu’au {due}. Rien n’est payé ici : vous notez ce que le groupe a reçu.
        </Trans>
      </p>
      <Pair>
        <TextField
          label={t`Montant hors taxe, en euros`}
          inputMode="decimal"
          autoComplete="off"
          value={draft.amount}
          problem={problem("amount")}
          onChange={(amount) => change({ amount })}
        />
        <TextField
          label={t`Moyen`}
          hint={t`Virement, chèque…`}
          maxLength={100}
          value={draft.means}
          problem={problem("means")}
          onChange={(means) => change({ means })}
        />
      </Pair>
      <Pair>
        <TextField
          label={t`Reçu le`}
          type="date"
          max={today()}
          value={draft.paidOn}
          problem={problem("paidOn")}
          onChange={(paidOn) => change({ paidOn })}
        />
        <TextField
          label={t`Prochaine échéance`}
          type="date"
          min={dueOn}
          value={draft.coversUntil}
          problem={problem("coversUntil")}
          onChange={(coversUntil) => change({ coversUntil })}
        />
      </Pair>
    </FormDialog>
  );
}
