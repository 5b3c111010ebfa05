import type { CorrectClosedBusinessInput } from "@/__generated__/CorrectionDialogMutation.graphql";
import { parseAmount } from "@/lib/amount";
import type { Money } from "@/lib/format";
import { visible } from "@/lib/text";

/** What the form of a correction holds. */
export type Correcting = { amount: string; closedOn: string; isVoid: boolean; reason: string };

/** As it was recorded: to be changed where it is wrong. */
export const unchanged = ({ amount, closedOn }: { amount: Money; closedOn: string }): Correcting => ({
  amount: String(amount.minorUnits / 100).replace(".", ","),
  closedOn,
  isVoid: false,
  reason: "",
});

type Gap = "amount" | "closedOn" | "reason";

/** What is missing for the server to take it. What leaves the totals needs no new amount or day. */
export function gapsOf({ amount, closedOn, isVoid, reason }: Correcting): Gap[] {
  const gaps: Record<Gap, boolean> = {
    amount: !isVoid && parseAmount(amount) === null,
    closedOn: !isVoid && !closedOn,
    reason: !visible(reason),
  };
  return (Object.keys(gaps) as Gap[]).filter((gap) => gaps[gap]);
}

type Input = Pick<CorrectClosedBusinessInput, "voided" | "reason" | "amount" | "closedOn">;

/** Null while something that the server needs is missing. An amount stays in the currency in which it was recorded. */
export function inputOf(correcting: Correcting, currency: string): Input | null {
  if (gapsOf(correcting).length > 0) {
    return null;
  }
  const { isVoid, closedOn } = correcting;
  const minorUnits = parseAmount(correcting.amount);
  const changed = isVoid || minorUnits === null ? {} : { amount: { minorUnits, currency }, closedOn };
  return { voided: isVoid, reason: visible(correcting.reason), ...changed };
}
