import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { CorrectionDialog_closedBusiness$key } from "@/__generated__/CorrectionDialog_closedBusiness.graphql";
import type { CorrectionDialogMutation } from "@/__generated__/CorrectionDialogMutation.graphql";
import { command, useCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import { told } from "@/form/reading";
import { useForm } from "@/form/useForm";
import { useAmountProblem } from "@/lib/useAmountProblem";
import { Checkbox } from "@/ui/Checkbox";
import { TextArea } from "@/ui/TextArea";
import { AmountAndDay } from "./AmountAndDay";
import { gapsOf, inputOf, unchanged } from "./correcting";

type Props = { business: CorrectionDialog_closedBusiness$key; onClose: () => void };

const CORRECT = command<CorrectionDialogMutation>(graphql`
  mutation CorrectionDialogMutation($input: CorrectClosedBusinessInput!) {
    correctClosedBusiness(input: $input) {
      closedBusiness {
        id
        version
        status
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

/** Corrects an amount or a day, or takes the record out of the totals; always with a reason. */
export function CorrectionDialog({ business, onClose }: Props) {
  const { t } = useLingui();
  const problemOfAmount = useAmountProblem();
  const send = useCommand();
  const { id, version, ...recorded } = useFragment(
    graphql`
      fragment CorrectionDialog_closedBusiness on ClosedBusiness {
        id
        version
        closedOn
        amount {
          minorUnits
          currency
        }
      }
    `,
    business,
  );
  const form = useForm({
    name: `correction.${id}`,
    empty: () => unchanged(recorded),
    read: (draft) => {
      const input = inputOf(draft, recorded.amount.currency);
      const words = {
        amount: problemOfAmount(draft.amount),
        closedOn: t`Indiquez le jour.`,
        reason: t`Donnez la raison de la correction.`,
      };
      return input ? { input } : { gaps: told(gapsOf(draft), words) };
    },
    refusals: { amount: ["amount", "minorUnits"], closedOn: ["closedOn"], reason: ["reason"] },
    send: (input, commandId) => send(CORRECT, { ...input, commandId, closedBusinessId: id, version }),
    onDone: onClose,
  });
  const { draft, change, problem } = form;
  return (
    <FormDialog title={<Trans>Corriger ce merci</Trans>} onClose={onClose} form={form} submit={<Trans>Corriger</Trans>}>
      <Checkbox checked={draft.isVoid} onChange={(isVoid) => change({ isVoid })}>
        <Trans>Le retirer des totaux</Trans>
      </Checkbox>
      {!draft.isVoid && (
        <AmountAndDay
          amount={draft.amount}
          closedOn={draft.closedOn}
          currency={recorded.amount.currency}
          problems={{ amount: problem("amount"), closedOn: problem("closedOn") }}
          onChange={change}
        />
      )}
      <TextArea
        label={t`Pourquoi ?`}
        hint={t`La correction reste visible avec sa date et sa raison.`}
        maxLength={2000}
        value={draft.reason}
        problem={problem("reason")}
        onChange={(reason) => change({ reason })}
      />
    </FormDialog>
  );
}
