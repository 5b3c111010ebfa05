import { useLingui } from "@lingui/react/macro";
import type {
  Admission,
  FeeBand,
  FirmSize,
  LegalForm,
  MeetingFrequency,
  NetworkAudience,
  NetworkFamily,
  NetworkGoal,
  NetworkService,
  TimeSlot,
} from "@/__generated__/SheetContent_content.graphql";

type Words<T extends string> = Readonly<Record<Exclude<T, "%future added value">, string>>;

/** What the values of sheets are called, in their order. */
export function useGuideWords() {
  const { t } = useLingui();
  const families: Words<NetworkFamily> = {
    SECTORAL: t`Filière`,
    TRADE: t`Métier`,
    TERRITORIAL: t`Territoire`,
    THEMATIC: t`Thématique`,
  };
  const services: Words<NetworkService> = {
    CONVIVIALITY: t`Convivialité`,
    TRAINING: t`Formation`,
    LOBBYING: t`Représentation`,
    COOPERATIVE_PROJECTS: t`Projets menés ensemble`,
    OUTSOURCED_SERVICES: t`Services partagés entre entreprises`,
    REFERRALS: t`Recommandations d’affaires`,
    INFORMATION: t`Information`,
  };
  const frequencies: Words<MeetingFrequency> = {
    WEEKLY: t`Chaque semaine`,
    FORTNIGHTLY: t`Tous les quinze jours`,
    MONTHLY: t`Chaque mois`,
    QUARTERLY: t`Chaque trimestre`,
    TWICE_A_YEAR: t`Deux fois par an`,
    YEARLY: t`Une fois par an`,
  };
  const fees: Words<FeeBand> = {
    FREE: t`Gratuit`,
    UP_TO_100: t`Jusqu’à 100 € par an`,
    UP_TO_300: t`Jusqu’à 300 € par an`,
    UP_TO_600: t`Jusqu’à 600 € par an`,
    UP_TO_1000: t`Jusqu’à 1 000 € par an`,
    OVER_1000: t`Plus de 1 000 € par an`,
  };
  const admissions: Words<Admission> = {
    OPEN: t`Entrée libre`,
    CO_OPTED: t`Sur invitation d’un membre`,
    SEAT_PER_TRADE: t`Une seule place par métier`,
    VOTE: t`Vote des membres`,
  };
  return { families, services, frequencies, fees, admissions };
}

/** What a sheet says besides. */
export function useSheetWords() {
  const { t } = useLingui();
  const legalForms: Words<LegalForm> = {
    ASSOCIATION: t`Association`,
    FEDERATION: t`Fédération d’associations`,
    TRADE_UNION: t`Syndicat professionnel`,
    COMPANY: t`Société`,
    COOPERATIVE: t`Coopérative`,
    ECONOMIC_INTEREST_GROUP: t`Groupement d’intérêt économique`,
    PUBLIC_BODY: t`Organisme public`,
    INFORMAL: t`Sans personnalité juridique`,
  };
  const audiences: Words<NetworkAudience> = {
    FOUNDERS: t`Créateurs d’entreprise`,
    SELF_EMPLOYED: t`Indépendants`,
    HEADS_OF_FIRMS: t`Chefs d’entreprise`,
    EXECUTIVES: t`Cadres et dirigeants`,
    EMPLOYEES: t`Salariés`,
    LIBERAL_PROFESSIONS: t`Professions libérales`,
    CRAFTSPEOPLE: t`Artisans`,
    SHOPKEEPERS: t`Commerçants`,
    FARMERS: t`Agriculteurs`,
    WOMEN: t`Femmes cheffes d’entreprise`,
    YOUNG_LEADERS: t`Jeunes dirigeants`,
  };
  const firmSizes: Words<FirmSize> = {
    NO_EMPLOYEE: t`Sans salarié`,
    FROM_1_TO_9: t`1 à 9 salariés`,
    FROM_10_TO_49: t`10 à 49 salariés`,
    FROM_50_TO_249: t`50 à 249 salariés`,
    FROM_250: t`250 salariés et plus`,
  };
  const timeSlots: Words<TimeSlot> = {
    BREAKFAST: t`Au petit déjeuner`,
    MORNING: t`Le matin`,
    LUNCH: t`Au déjeuner`,
    AFTERNOON: t`L’après-midi`,
    EVENING: t`Le soir`,
    WEEKEND: t`Le week-end`,
    ONLINE: t`À distance`,
  };
  const goals: Words<NetworkGoal> = {
    NEW_CUSTOMERS: t`Trouver des clients`,
    ECONOMIC_INFORMATION: t`S’informer sur l’économie`,
    SHARED_EXPERIENCE: t`Partager son expérience`,
    ADDRESS_BOOK: t`Élargir son carnet d’adresses`,
    COMMON_CAUSES: t`Défendre des causes communes`,
    PURCHASING: t`Acheter ensemble`,
    INNOVATION: t`Innover`,
    RECRUITMENT: t`Recruter`,
    EXPORT: t`Vendre à l’étranger`,
    ENVIRONMENT: t`Ménager l’environnement`,
  };
  return { legalForms, audiences, firmSizes, timeSlots, goals };
}

type Told = Readonly<Record<string, string>>;

/** A value in words; one that came later goes by the API's word. */
export const inWordOf = (words: Told, value: string): string => words[value] ?? value;

/** Values in words, in the order that they came in. */
export const inWordsOf = (words: Told, values: readonly string[]): string =>
  values.map((value) => inWordOf(words, value)).join(", ");
