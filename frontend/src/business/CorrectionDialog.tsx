import { Trans, useLingui } from "@lingui/react/macro";
import { type FormEvent, useState } from "react";
import { graphql, useFragment, useRelayEnvironment } from "react-relay";
import type { CorrectionDialog_closedBusiness$key } from "@/__generated__/CorrectionDialog_closedBusiness.graphql";
import type { CorrectionDialogMutation } from "@/__generated__/CorrectionDialogMutation.graphql";
import { failureOf } from "@/access/failure";
import { parseAmount } from "@/lib/amount";
import { focusFirstProblem } from "@/lib/firstProblem";
import { mutate } from "@/lib/mutate";
import { today } from "@/lib/period";
import type { Failure } from "@/lib/problem";
import { visible } from "@/lib/text";
import { useAmountProblem } from "@/lib/useAmountProblem";
import { useDraft } from "@/lib/useDraft";
import { errorOf, otherErrors, type UserErrors } from "@/lib/userErrors";
import { uuidv7 } from "@/lib/uuid";
import { Button } from "@/ui/Button";
import { Checkbox } from "@/ui/Checkbox";
import { Dialog } from "@/ui/Dialog";
import { FormProblems } from "@/ui/FormProblems";
import { TextArea } from "@/ui/TextArea";
import { TextField } from "@/ui/TextField";
import styles from "./RecordForm.module.css";

type Props = { business: CorrectionDialog_closedBusiness$key; onClose: () => void };

/** Corrects an amount or a day, or takes the record out of the totals; always with a reason. */
export function CorrectionDialog({ business, onClose }: Props) {
  const { t } = useLingui();
  const problemOfAmount = useAmountProblem();
  const environment = useRelayEnvironment();
  const { id, version, amount, closedOn } = useFragment(
    graphql`
      fragment CorrectionDialog_closedBusiness on ClosedBusiness {
        id
        version
        closedOn
        amount {
          minorUnits
        }
      }
    `,
    business,
  );
  const [commandId] = useState(uuidv7);
  const {
    draft: form,
    change,
    clear,
  } = useDraft(`correction.${id}`, () => ({
    amount: String(amount.minorUnits / 100).replace(".", ","),
    closedOn,
    isVoid: false,
    reason: "",
  }));
  const [problem, setProblem] = useState<"amount" | "reason" | null>(null);
  const [errors, setErrors] = useState<UserErrors>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isPending, setPending] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const minorUnits = parseAmount(form.amount);
    const found = minorUnits === null && !form.isVoid ? "amount" : visible(form.reason) ? null : "reason";
    setProblem(found);
    if (found) {
      focusFirstProblem(event.currentTarget);
      return;
    }
    setPending(true);
    setErrors([]);
    setFailure(null);
    const changed =
      form.isVoid || minorUnits === null ? {} : { amount: { minorUnits, currency: "EUR" }, closedOn: form.closedOn };
    try {
      const { correctClosedBusiness } = await mutate<CorrectionDialogMutation>(
        environment,
        graphql`
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
        `,
        {
          input: {
            commandId,
            closedBusinessId: id,
            version,
            voided: form.isVoid,
            reason: visible(form.reason),
            ...changed,
          },
        },
      );
      if (correctClosedBusiness.closedBusiness) {
        clear();
        onClose();
        return;
      }
      setErrors(correctClosedBusiness.errors);
    } catch (thrown) {
      setFailure(failureOf(thrown));
    }
    setPending(false);
  }
  const others = otherErrors(errors, ["amount", "minorUnits", "closedOn", "reason"]);
  return (
    <Dialog title={<Trans>Corriger ce merci</Trans>} onClose={onClose}>
      <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        <Checkbox checked={form.isVoid} onChange={(isVoid) => change({ isVoid })}>
          <Trans>Le retirer des totaux</Trans>
        </Checkbox>
        {!form.isVoid && (
          <div className={styles.pair}>
            <TextField
              label={t`Montant hors taxes, en euros`}
              inputMode="decimal"
              value={form.amount}
              problem={
                (problem === "amount" && problemOfAmount(form.amount)) || errorOf(errors, "amount", "minorUnits")
              }
              onChange={(value) => change({ amount: value })}
            />
            <TextField
              label={t`Conclue le`}
              type="date"
              max={today()}
              value={form.closedOn}
              problem={errorOf(errors, "closedOn")}
              onChange={(value) => change({ closedOn: value })}
            />
          </div>
        )}
        <TextArea
          label={t`Pourquoi ?`}
          hint={t`La correction reste visible avec sa date et sa raison.`}
          maxLength={2000}
          value={form.reason}
          problem={problem === "reason" ? t`Donnez la raison de la correction.` : errorOf(errors, "reason")}
          onChange={(reason) => change({ reason })}
        />
        <FormProblems messages={others} failure={failure} />
        <Button type="submit" tone="primary" shape="wide" isPending={isPending}>
          <Trans>Corriger</Trans>
        </Button>
      </form>
    </Dialog>
  );
}
