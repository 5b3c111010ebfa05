import { useLingui } from "@lingui/react/macro";
import type { ApplyingGap } from "./applying";

/** What is said of what is missing. */
export function useApplyingWords(): Readonly<Record<ApplyingGap, string>> {
  const { t } = useLingui();
  const phone = t`Indiquez un numéro de téléphone, par exemple 02 31 00 00 00.`;
  const referee = t`Nommez quelqu’un qui la connaît.`;
  return {
    trade: t`Choisissez le métier dans la liste.`,
    firstName: t`Indiquez le prénom.`,
    lastName: t`Indiquez le nom.`,
    firmName: t`Indiquez l’entreprise.`,
    email: t`Indiquez l’adresse où lui écrire.`,
    phone,
    firstReferee: referee,
    firstPhone: phone,
    secondReferee: referee,
    secondPhone: phone,
  };
}
