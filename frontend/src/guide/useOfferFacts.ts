import { useLingui } from "@lingui/react/macro";
import { formatNumber } from "@/lib/format";
import { activityName, type Content } from "./content";
import type { TextFact } from "./FactCard";
import { inWordOf, inWordsOf, useGuideWords, useSheetWords } from "./useGuideWords";

/** What a network offers, and to whom. */
export function useOfferFacts(content: Content): readonly TextFact[] {
  const { t } = useLingui();
  const { families, services } = useGuideWords();
  const { legalForms, audiences, firmSizes, goals } = useSheetWords();
  const { memberCount, firmCount, legalForm } = content;
  return [
    { key: "family", name: t`Famille`, value: inWordOf(families, content.family) },
    { key: "audiences", name: t`Public`, value: inWordsOf(audiences, content.audiences) },
    { key: "sizes", name: t`Taille des entreprises`, value: inWordsOf(firmSizes, content.firmSizes) },
    {
      key: "activities",
      name: t`Activités`,
      value: content.allActivities ? t`Toutes` : content.activities.map(activityName).join(" ; "),
    },
    { key: "services", name: t`Services`, value: inWordsOf(services, content.services) },
    { key: "goals", name: t`On y vient pour`, value: inWordsOf(goals, content.goals) },
    { key: "memberCount", name: t`Membres`, value: memberCount == null ? "" : formatNumber(memberCount) },
    { key: "firmCount", name: t`Entreprises membres`, value: firmCount == null ? "" : formatNumber(firmCount) },
    { key: "form", name: t`Forme juridique`, value: legalForm ? inWordOf(legalForms, legalForm) : "" },
    { key: "rna", name: t`RNA`, value: content.rna ?? "" },
    { key: "siren", name: t`SIREN`, value: content.siren ?? "" },
  ];
}
