import { useLingui } from "@lingui/react/macro";
import type { SuggestedField } from "@/__generated__/ChangeRow_change.graphql";
import { inWordsOf, useGuideWords } from "@/guide/useGuideWords";
import { formatPhone } from "@/lib/phone";

type Known = Exclude<SuggestedField, "%future added value">;

/** What the fields that visitors correct are called, and what they hold, in words. */
export function useChangeWords() {
  const { t } = useLingui();
  const { frequencies, fees, admissions, services } = useGuideWords();
  const names: Readonly<Record<Known, string>> & Readonly<Record<string, string>> = {
    NAME: t`Nom du réseau`,
    ACRONYM: t`Sigle`,
    SUMMARY: t`En une ligne`,
    DESCRIPTION: t`Présentation`,
    CONTACT_NAME: t`À qui s’adresser`,
    CONTACT_EMAIL: t`Adresse e-mail`,
    CONTACT_PHONE: t`Téléphone`,
    WEBSITE: t`Site`,
    ADDRESS: t`Adresse`,
    COMMUNE: t`Commune du siège`,
    FREQUENCY: t`Rythme des réunions`,
    FEE_BAND: t`Cotisation`,
    ADMISSIONS: t`Comment on y entre`,
    SERVICES: t`Services`,
    CLOSED: t`Ce réseau n’existe plus`,
  };
  const chosen: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    FREQUENCY: frequencies,
    FEE_BAND: fees,
    ADMISSIONS: admissions,
    SERVICES: services,
  };
  const wordsOf = (field: string, values: readonly string[]): string =>
    inWordsOf(chosen[field] ?? {}, field === "CONTACT_PHONE" ? values.map(formatPhone) : values);
  return { names, wordsOf };
}
