import { useLingui } from "@lingui/react/macro";
import { readAmount } from "./amount";

/** Says why a text means no amount; null when it means one. */
export function useAmountProblem(): (text: string) => string | null {
  const { t } = useLingui();
  return (text) => {
    const amount = readAmount(text);
    if ("minorUnits" in amount) {
      return null;
    }
    return amount.fault === "ambiguous"
      ? t`Une virgule ou un point devant trois chiffres se lit de deux façons : écrivez 1 250 pour mille deux cent cinquante euros, 1,25 pour un euro vingt-cinq.`
      : t`Indiquez un montant, par exemple 1 250 ou 1 250,50.`;
  };
}
