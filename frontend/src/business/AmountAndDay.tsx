import { useLingui } from "@lingui/react/macro";
import { Pair } from "@/form/Pair";
import { currencyName } from "@/lib/currency";
import { today } from "@/lib/period";
import { TextField } from "@/ui/TextField";

type Earned = { amount: string; closedOn: string };
type Props = Earned & {
  /** Of the region that it counts in; unknown while that is. */
  currency: string | undefined;
  problems: { [field in keyof Earned]: string | undefined };
  onChange: (change: Partial<Earned>) => void;
};

/** What an affair earned, and when: wherever closed business is said or corrected. */
export function AmountAndDay({ amount, closedOn, currency, problems, onChange }: Props) {
  const { t } = useLingui();
  const name = currency && currencyName(currency);
  return (
    <Pair>
      <TextField
        label={name ? t`Montant hors taxes, en ${name}` : t`Montant hors taxes`}
        inputMode="decimal"
        autoComplete="off"
        value={amount}
        problem={problems.amount}
        onChange={(value) => onChange({ amount: value })}
      />
      <TextField
        label={t`Conclue le`}
        type="date"
        max={today()}
        value={closedOn}
        problem={problems.closedOn}
        onChange={(value) => onChange({ closedOn: value })}
      />
    </Pair>
  );
}
