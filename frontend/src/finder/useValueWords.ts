import { useLingui } from "@lingui/react/macro";
import { useGuideWords, useSheetWords } from "@/guide/useGuideWords";
import type { Kind } from "./kinds";

export type Activity = {
  readonly nomenclature: string;
  readonly code: string;
  readonly sectionCode: string;
  readonly nameFrench: string;
  readonly nameEnglish: string;
};

export type ValueWords = ReturnType<typeof useValueWords>;

/** What sheets may say, in words, for editors who say which of it an answer stands for. */
export function useValueWords(activities: readonly Activity[]) {
  const { t, i18n } = useLingui();
  const { services, frequencies, fees } = useGuideWords();
  const { firmSizes, goals } = useSheetWords();
  const subjects: Readonly<Record<Kind, string>> = {
    PLACE: t`Où se trouve l’entreprise`,
    FIRM_SIZE: t`Combien de salariés elle compte`,
    ACTIVITY: t`Ce qu’elle fait`,
    SOUGHT: t`Ce qui est cherché`,
    FREQUENCY: t`Le rythme des réunions`,
    BUDGET: t`Le budget`,
    EXCLUSIVITY: t`Une entreprise par métier, ou plusieurs`,
  };
  const values: Readonly<Record<Exclude<Kind, "PLACE" | "ACTIVITY">, Readonly<Record<string, string>>>> = {
    FIRM_SIZE: firmSizes,
    SOUGHT: { ...services, ...goals },
    FREQUENCY: frequencies,
    BUDGET: fees,
    EXCLUSIVITY: {
      SEAT_PER_TRADE: t`Une seule entreprise par métier`,
      SEVERAL_PER_TRADE: t`Plusieurs entreprises d’un même métier`,
    },
  };
  /** Sections, and the divisions that are chosen already. */
  const offeredActivities = (chosen: readonly string[]) =>
    activities
      .map(({ nomenclature, code, sectionCode, nameFrench, nameEnglish }) => ({
        value: `${nomenclature}:${code}`,
        isSection: code === sectionCode,
        words: `${nomenclature === "NAF_2025" ? "NAF 2025" : "NAF rév. 2"} ${code} · ${i18n.locale === "fr" ? nameFrench : nameEnglish}`,
      }))
      .filter(({ value, isSection }) => isSection || chosen.includes(value));
  return {
    subject: (kind: Kind) => subjects[kind],
    offered: (kind: Kind, chosen: readonly string[]): readonly { value: string; words: string }[] => {
      if (kind === "PLACE") {
        return [];
      }
      return kind === "ACTIVITY"
        ? offeredActivities(chosen)
        : Object.entries(values[kind]).map(([value, words]) => ({ value, words }));
    },
  };
}
