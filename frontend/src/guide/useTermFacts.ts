import { useLingui } from "@lingui/react/macro";
import { useLanguageNames } from "@/member/languages";
import type { Content } from "./content";
import type { TextFact } from "./FactCard";
import { inWordOf, inWordsOf, useGuideWords, useSheetWords } from "./useGuideWords";

/** Where and when a network meets, what it costs, and how one comes in. */
export function useTermFacts(content: Content): readonly TextFact[] {
  const { t } = useLingui();
  const { frequencies, fees, admissions } = useGuideWords();
  const { timeSlots } = useSheetWords();
  const languages = useLanguageNames();
  const { frequency, feeBand, accessible } = content;
  return [
    {
      key: "departments",
      name: t`Territoire`,
      value: content.departments.map(({ code, name }) => `${name} (${code})`).join(", "),
    },
    { key: "communes", name: t`Communes`, value: content.communes.map(({ name }) => name).join(", ") },
    { key: "frequency", name: t`Rythme des réunions`, value: frequency ? inWordOf(frequencies, frequency) : "" },
    { key: "slots", name: t`Horaires`, value: inWordsOf(timeSlots, content.timeSlots) },
    { key: "fee", name: t`Cotisation`, value: feeBand ? inWordOf(fees, feeBand) : "" },
    { key: "admissions", name: t`Comment on y entre`, value: inWordsOf(admissions, content.admissions) },
    { key: "languages", name: t`Langues`, value: languages.all(content.languages) },
    {
      key: "accessible",
      name: t`Accessibilité`,
      value:
        accessible == null
          ? ""
          : accessible
            ? t`Réunions accessibles à tous, en fauteuil aussi`
            : t`Réunions pas encore accessibles à tous`,
    },
  ];
}
