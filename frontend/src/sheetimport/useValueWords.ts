import { useLingui } from "@lingui/react/macro";
import { inWordOf, inWordsOf, useGuideWords, useSheetWords } from "@/guide/useGuideWords";
import { useLanguageNames } from "@/member/languages";

/** What a field of a sheet holds, as people read it: the API tells values by their names, with spaces between. */
export function useValueWords(): (field: string, value: string) => string {
  const { t } = useLingui();
  const { families, services, frequencies, fees, admissions } = useGuideWords();
  const { legalForms, audiences, firmSizes, timeSlots, goals } = useSheetWords();
  const languages = useLanguageNames();
  const one: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    FAMILY: families,
    LEGAL_FORM: legalForms,
    FREQUENCY: frequencies,
    FEE_BAND: fees,
    ALL_ACTIVITIES: { true: t`Oui`, false: t`Non` },
    ACCESSIBLE: { true: t`Oui`, false: t`Non` },
  };
  const several: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    AUDIENCES: audiences,
    FIRM_SIZES: firmSizes,
    ADMISSIONS: admissions,
    TIME_SLOTS: timeSlots,
    SERVICES: services,
    GOALS: goals,
  };
  return (field, value) => {
    if (field === "LANGUAGES") {
      return value ? languages.all(value.split(" ") as never) : "";
    }
    if (one[field]) {
      return inWordOf(one[field], value);
    }
    return several[field] ? inWordsOf(several[field], value.split(" ").filter(Boolean)) : value;
  };
}
