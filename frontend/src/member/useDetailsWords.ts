import { useLingui } from "@lingui/react/macro";
import type { DetailsGap } from "./details";

/** What to say of each field about a member that is missing. */
export function useDetailsWords(): Record<DetailsGap, string | null> {
  const { t } = useLingui();
  return {
    firstName: t`Indiquez le prénom.`,
    lastName: t`Indiquez le nom.`,
    specialty: t`Choisissez le métier dans la liste.`,
    firmName: t`Indiquez l’entreprise.`,
    siret: t`Indiquez le SIRET.`,
    email: t`Indiquez l’adresse électronique.`,
    phone: t`Indiquez le téléphone.`,
    website: null,
    commune: t`Choisissez la commune dans la liste.`,
  };
}
