import { useLingui } from "@lingui/react/macro";

export const FAMILIES = [
  "BUILDING",
  "BUSINESS",
  "COMMERCE",
  "CRAFT",
  "DIGITAL",
  "EVENTS",
  "FINANCE",
  "HEALTH",
  "LEGAL",
  "PROPERTY",
  "TRANSPORT",
] as const;
export type Family = (typeof FAMILIES)[number];

/** What families of trades are called, by the API's word; one that came later goes by that word. */
export function useFamilies(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  const names: Record<Family, string> = {
    BUILDING: t`Bâtiment et travaux publics`,
    BUSINESS: t`Services aux entreprises`,
    COMMERCE: t`Commerce`,
    CRAFT: t`Artisanat`,
    DIGITAL: t`Informatique et communication`,
    EVENTS: t`Événements, restauration et voyages`,
    FINANCE: t`Banque, assurance et comptabilité`,
    HEALTH: t`Santé et bien-être`,
    LEGAL: t`Droit`,
    PROPERTY: t`Immobilier`,
    TRANSPORT: t`Véhicules et transport`,
  };
  return names;
}
