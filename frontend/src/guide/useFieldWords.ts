import { useLingui } from "@lingui/react/macro";
import { useLanguageNames } from "@/member/languages";
import { inWordOf, inWordsOf, useGuideWords, useSheetWords } from "./useGuideWords";
import type { SheetFieldName, SheetValues } from "./writing";

/** What the fields of a sheet are called, and what they hold, in words. */
export function useFieldWords() {
  const { t } = useLingui();
  const { families, services, frequencies, fees, admissions } = useGuideWords();
  const { legalForms, audiences, firmSizes, timeSlots, goals } = useSheetWords();
  const languages = useLanguageNames();
  const names: Readonly<Record<SheetFieldName, string>> = {
    name: t`Nom du réseau`,
    acronym: t`Sigle`,
    family: t`Famille`,
    legalForm: t`Forme juridique`,
    rna: t`Numéro RNA`,
    siren: t`SIREN`,
    summary: t`En une ligne`,
    description: t`Présentation`,
    departments: t`Départements`,
    communes: t`Communes`,
    allActivities: t`Pour les entreprises de toutes les activités`,
    activities: t`Activités`,
    audiences: t`Public`,
    firmSizes: t`Taille des entreprises`,
    memberCount: t`Nombre de membres`,
    firmCount: t`Nombre d’entreprises`,
    feeBand: t`Cotisation`,
    admissions: t`Comment on y entre`,
    frequency: t`Rythme des réunions`,
    timeSlots: t`Horaires`,
    services: t`Services`,
    goals: t`On y vient pour`,
    contactName: t`À qui s’adresser`,
    contactEmail: t`Adresse e-mail`,
    contactPhone: t`Téléphone`,
    website: t`Site`,
    address: t`Adresse`,
    commune: t`Commune du siège`,
    position: t`Position sur la carte`,
    languages: t`Langues`,
    accessible: t`Accessibilité`,
  };
  const yesOrNo = { oui: t`Oui`, non: t`Non`, "": "" };
  const chosen = { audiences, firmSizes, admissions, timeSlots, services, goals };
  const textOf = (name: SheetFieldName, values: SheetValues): string => {
    switch (name) {
      case "family":
        return inWordOf(families, values.family);
      case "legalForm":
        return inWordOf({ ...legalForms, "": "" }, values.legalForm);
      case "feeBand":
        return inWordOf({ ...fees, "": "" }, values.feeBand);
      case "frequency":
        return inWordOf({ ...frequencies, "": "" }, values.frequency);
      case "accessible":
        return yesOrNo[values.accessible];
      case "allActivities":
        return values.allActivities ? yesOrNo.oui : yesOrNo.non;
      case "communes":
      case "activities":
        return values[name].map((picked) => picked.name).join(" ; ");
      case "commune":
        return values.commune?.name ?? "";
      case "languages":
        return values.languages.length > 0 ? languages.all(values.languages) : "";
      case "audiences":
      case "firmSizes":
      case "admissions":
      case "timeSlots":
      case "services":
      case "goals":
        return inWordsOf(chosen[name], values[name]);
      case "name":
      case "acronym":
      case "rna":
      case "siren":
      case "summary":
      case "description":
      case "departments":
      case "memberCount":
      case "firmCount":
      case "contactName":
      case "contactEmail":
      case "contactPhone":
      case "website":
      case "address":
      case "position":
        return values[name];
    }
  };
  return { names, textOf };
}
