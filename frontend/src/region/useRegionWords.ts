import { useLingui } from "@lingui/react/macro";
import { useAmountProblem } from "@/lib/useAmountProblem";
import type { Described, Gap } from "./describing";

/** What to say of each field of a region that is missing. */
export function useRegionWords() {
  const { t } = useLingui();
  const problemOfAmount = useAmountProblem();
  return (described: Described): Record<Gap, string | null> => ({
    parent: t`Choisissez la région dont elle dépend.`,
    code: t`Donnez un code à la région.`,
    name: t`Donnez un nom à la région.`,
    timeZone: t`Choisissez le fuseau horaire.`,
    yearlyFee: problemOfAmount(described.yearlyFee),
    promisedRevenue: problemOfAmount(described.promisedRevenue),
  });
}
