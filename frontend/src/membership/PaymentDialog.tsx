import { Trans, useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay";
import type { PaymentDialogMutation } from "@/__generated__/PaymentDialogMutation.graphql";
import { command, useCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import { Pair } from "@/form/Pair";
import { useForm } from "@/form/useForm";
import { parseAmount } from "@/lib/amount";
import { currencyName } from "@/lib/currency";
import { today } from "@/lib/period";
import { visible } from "@/lib/text";
import { useAmountProblem } from "@/lib/useAmountProblem";
import { TextArea } from "@/ui/TextArea";
import { TextField } from "@/ui/TextField";
import type { StepProps } from "./steps";
import { STEP_WORDS } from "./words";

const NOTE = command<PaymentDialogMutation>(graphql`
  mutation PaymentDialogMutation($input: NotePaymentInput!) {
    led: notePayment(input: $input) {
      ...LedApplication_payload @relay(mask: false)
    }
  }
`);

type Props = StepProps & { currency: string | undefined };

/** Notes a payment that somebody else took: nothing is paid here. */
export function PaymentDialog({ applicationId, version, currency, onClose }: Props) {
  const { t, i18n } = useLingui();
  const send = useCommand();
  const problemOfAmount = useAmountProblem();
  const form = useForm({
    name: `membership.payment.${applicationId}`,
    empty: () => ({ amount: "", paidOn: today(), note: "" }),
    read: ({ amount, paidOn, note }) => {
      const minorUnits = parseAmount(amount);
      return minorUnits !== null && paidOn
        ? { input: { amount: { minorUnits }, paidOn, note: visible(note) || null } }
        : { gaps: { amount: problemOfAmount(amount), paidOn: !paidOn && t`Indiquez le jour.` } };
    },
    refusals: { amount: ["amount", "minorUnits"], paidOn: ["paidOn"], note: ["note"] },
    send: (input, commandId) => send(NOTE, { ...input, commandId, applicationId, version }),
    onDone: onClose,
  });
  const { draft, change, problem } = form;
  const name = currency && currencyName(currency);
  return (
    <FormDialog
      title={i18n._(STEP_WORDS.NOTE_PAYMENT)}
      onClose={onClose}
      onCancel={() => {
        form.clear();
        onClose();
      }}
      form={form}
      submit={<Trans>Enregistrer</Trans>}
    >
      <p>
        <Trans>Rien n’est encaissé ici : vous notez ce que le groupe a reçu.</Trans>
      </p>
      <Pair>
        <TextField
          label={name ? t`Montant, en ${name}` : t`Montant`}
          inputMode="decimal"
          autoComplete="off"
          value={draft.amount}
          problem={problem("amount")}
          onChange={(amount) => change({ amount })}
        />
        <TextField
          label={t`Reçu le`}
          type="date"
          max={today()}
          value={draft.paidOn}
          problem={problem("paidOn")}
          onChange={(paidOn) => change({ paidOn })}
        />
      </Pair>
      <TextArea
        label={t`Note`}
        isOptional
        hint={t`Par exemple le moyen de paiement.`}
        maxLength={2000}
        value={draft.note}
        problem={problem("note")}
        onChange={(note) => change({ note })}
      />
    </FormDialog>
  );
}
