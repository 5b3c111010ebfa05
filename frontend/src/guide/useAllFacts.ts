import { useLingui } from "@lingui/react/macro";
import { formatPhone } from "@/lib/phone";
import type { Content } from "./content";
import type { TextFact } from "./FactCard";
import { useOfferFacts } from "./useOfferFacts";
import { useTermFacts } from "./useTermFacts";

/** All that a version says, as texts that can be compared. */
export function useAllFacts(content: Content): readonly TextFact[] {
  const { t } = useLingui();
  const offer = useOfferFacts(content);
  const terms = useTermFacts(content);
  const { contactPhone, commune, latitude, longitude } = content;
  return [
    { key: "name", name: t`Nom du réseau`, value: content.name },
    { key: "acronym", name: t`Sigle`, value: content.acronym ?? "" },
    { key: "summary", name: t`En une ligne`, value: content.summary ?? "" },
    { key: "description", name: t`Présentation`, value: content.description ?? "" },
    ...offer,
    ...terms,
    { key: "contactName", name: t`À qui s’adresser`, value: content.contactName ?? "" },
    { key: "contactEmail", name: t`Adresse e-mail`, value: content.contactEmail ?? "" },
    { key: "contactPhone", name: t`Téléphone`, value: contactPhone ? formatPhone(contactPhone) : "" },
    { key: "website", name: t`Site`, value: content.website ?? "" },
    { key: "address", name: t`Adresse`, value: content.address ?? "" },
    {
      key: "commune",
      name: t`Commune`,
      value: commune ? [commune.postalCodes[0], commune.name].filter(Boolean).join(" ") : "",
    },
    {
      key: "position",
      name: t`Position sur la carte`,
      value: latitude != null && longitude != null ? `${latitude}, ${longitude}` : "",
    },
  ];
}
