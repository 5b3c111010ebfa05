import { useLingui } from "@lingui/react/macro";
import type { PolicyStatus } from "@/__generated__/PolicyHistory_version.graphql";
import type { BadgeTone } from "@/ui/Badge";
import type { Kind } from "./kinds";

/** What matters, their values and the states of versions are called. */
export function usePolicyWords() {
  const { t } = useLingui();
  const kinds: Record<Kind, { name: string; about: string }> = {
    DUES: {
      name: t`Cotisations`,
      about: t`Ce qui arrive quand une cotisation n’est pas réglée, et quand l’adhésion peut être renouvelée.`,
    },
    VISITS: {
      name: t`Visites`,
      about: t`Combien de fois on peut venir voir un groupe avant de déposer sa candidature.`,
    },
    SUBSTITUTES: { name: t`Remplaçants`, about: t`Combien de fois un membre peut se faire remplacer.` },
    ABSENCES: { name: t`Absences`, about: t`À quelle absence un membre est averti, puis averti une seconde fois.` },
    SEATS: { name: t`Places`, about: t`Combien de temps une place est gardée pour une candidature.` },
  };
  const values: Readonly<Record<string, string>> = {
    DAYS_UNTIL_LATE: t`En retard, après l’échéance`,
    DAYS_UNTIL_EXPIRED: t`Adhésion expirée, après l’échéance`,
    DAYS_UNTIL_REMOVED: t`Radiation, après l’échéance`,
    RENEWAL_MONTHS: t`Renouvellement ouvert, avant l’échéance`,
    MOST_VISITS: t`Visites au plus, par personne et par groupe`,
    MOST_SUBSTITUTES: t`Remplacements au plus, en six mois`,
    FIRST_WARNING: t`Premier avertissement, en six mois`,
    SECOND_WARNING: t`Second avertissement, en six mois`,
    HELD_DAYS: t`Place gardée pour une candidature`,
  };
  const states: Record<PolicyStatus, { words: string; tone: BadgeTone }> = {
    UPCOMING: { words: t`à venir`, tone: "sky" },
    IN_FORCE: { words: t`en vigueur`, tone: "green" },
    PAST: { words: t`passée`, tone: "quiet" },
    SUPERSEDED: { words: t`remplacée avant d’entrer en vigueur`, tone: "quiet" },
    WITHDRAWN: { words: t`retirée`, tone: "quiet" },
    "%future added value": { words: t`inconnue`, tone: "quiet" },
  };
  const units: Readonly<Record<string, string | undefined>> = {
    DAYS_UNTIL_LATE: t`En jours.`,
    DAYS_UNTIL_EXPIRED: t`En jours.`,
    DAYS_UNTIL_REMOVED: t`En jours.`,
    HELD_DAYS: t`En jours.`,
    RENEWAL_MONTHS: t`En mois.`,
    FIRST_WARNING: t`Numéro de l’absence.`,
    SECOND_WARNING: t`Numéro de l’absence.`,
  };
  return { kinds, values, states, units };
}
