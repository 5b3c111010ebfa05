import { useLingui } from "@lingui/react/macro";
import type { OfficeRole } from "./roles";

/** What offices are called, by the API's word; one that came later goes by that word. */
export function useRoles(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  const names: Record<OfficeRole, string> = {
    PRESIDENT: t`Présidence`,
    VICE_PRESIDENT: t`Vice-présidence`,
    SECRETARY_TREASURER: t`Secrétariat et trésorerie`,
    MEMBERSHIP_COMMITTEE: t`Comité d’adhésion`,
    WELCOME_COMMITTEE: t`Accueil`,
    TRAINING: t`Formation`,
    SPONSORSHIP: t`Parrainage`,
    DIRECTOR_CONSULTANT: t`Direction conseil`,
    GUIDE_EDITOR: t`Édition du guide`,
    REGIONAL_DIRECTOR: t`Direction régionale`,
    NATIONAL_ADMIN: t`Administration nationale`,
  };
  return names;
}
