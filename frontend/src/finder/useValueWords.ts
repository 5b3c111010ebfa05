import { useLingui } from "@lingui/react/macro";
import { formatNumber } from "@/lib/format";
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
  const most = (euros: number) => {
    const amount = formatNumber(euros);
    return t`Jusqu’à ${amount} €`;
  };
  const amount = formatNumber(1000);
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
    FIRM_SIZE: {
      NO_EMPLOYEE: t`Aucun salarié`,
      FROM_1_TO_9: t`1 à 9 salariés`,
      FROM_10_TO_49: t`10 à 49 salariés`,
      FROM_50_TO_249: t`50 à 249 salariés`,
      FROM_250: t`250 salariés et plus`,
    },
    SOUGHT: {
      CONVIVIALITY: t`Convivialité`,
      TRAINING: t`Formation`,
      LOBBYING: t`Représentation de ses membres`,
      COOPERATIVE_PROJECTS: t`Projets à plusieurs`,
      OUTSOURCED_SERVICES: t`Services partagés`,
      REFERRALS: t`Recommandations`,
      INFORMATION: t`Information`,
      NEW_CUSTOMERS: t`Trouver des clients`,
      ECONOMIC_INFORMATION: t`Information économique`,
      SHARED_EXPERIENCE: t`Échange d’expériences`,
      ADDRESS_BOOK: t`Carnet d’adresses`,
      COMMON_CAUSES: t`Causes communes`,
      PURCHASING: t`Achats groupés`,
      INNOVATION: t`Innovation`,
      RECRUITMENT: t`Recrutement`,
      EXPORT: t`Export`,
      ENVIRONMENT: t`Environnement`,
    },
    FREQUENCY: {
      WEEKLY: t`Chaque semaine`,
      FORTNIGHTLY: t`Tous les quinze jours`,
      MONTHLY: t`Chaque mois`,
      QUARTERLY: t`Chaque trimestre`,
      TWICE_A_YEAR: t`Deux fois par an`,
      YEARLY: t`Une fois par an`,
    },
    BUDGET: {
      FREE: t`Gratuit`,
      UP_TO_100: most(100),
      UP_TO_300: most(300),
      UP_TO_600: most(600),
      UP_TO_1000: most(1000),
      OVER_1000: t`Plus de ${amount} €`,
    },
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
