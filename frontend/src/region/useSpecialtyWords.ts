import { useLingui } from "@lingui/react/macro";
import type { WordsGap } from "./specialtyWords";

/** What to say of each field of a trade that is missing. */
export function useSpecialtyWords(): Record<WordsGap, string> {
  const { t } = useLingui();
  return {
    french: t`Donnez le nom en français.`,
    english: t`Donnez le nom en anglais.`,
    family: t`Choisissez la famille.`,
  };
}
