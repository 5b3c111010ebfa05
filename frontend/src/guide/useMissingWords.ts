import { useLingui } from "@lingui/react/macro";
import type { SheetField } from "@/__generated__/SheetContent_content.graphql";

/** What a full sheet would say, by the API's words. */
export function useMissingWords(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  const words: Record<Exclude<SheetField, "%future added value">, string> = {
    DESCRIPTION: t`la présentation`,
    TERRITORY: t`le territoire`,
    FEE_BAND: t`la cotisation`,
    FREQUENCY: t`le rythme des réunions`,
    SERVICES: t`les services`,
    CONTACT: t`un e-mail ou un téléphone`,
    ACTIVITIES: t`les activités`,
    ADMISSIONS: t`comment on y entre`,
    SIZE: t`le nombre de membres ou d’entreprises`,
    AUDIENCES: t`le public`,
    FIRM_SIZES: t`la taille des entreprises`,
    TIME_SLOTS: t`les horaires`,
    GOALS: t`ce qu’on vient y chercher`,
    WEBSITE: t`le site`,
    SEAT: t`la commune du siège`,
    LANGUAGES: t`les langues`,
    ACCESSIBILITY: t`l’accessibilité`,
    LEGAL_FORM: t`la forme juridique`,
  };
  return words;
}
