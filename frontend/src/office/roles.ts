import { useLingui } from "@lingui/react/macro";
import type { Role } from "@/__generated__/AppointDialogMutation.graphql";

/** The offices of a chapter's members. */
export const OFFICERS = [
  "PRESIDENT",
  "VICE_PRESIDENT",
  "SECRETARY_TREASURER",
  "MEMBERSHIP_COMMITTEE",
  "WELCOME_COMMITTEE",
  "TRAINING",
  "SPONSORSHIP",
] as const;
export const STEERING = ["REGIONAL_DIRECTOR", "NATIONAL_ADMIN"] as const;
export const ROLES = [...OFFICERS, "DIRECTOR_CONSULTANT", ...STEERING] as const satisfies readonly Role[];
export type OfficeRole = (typeof ROLES)[number];

/** What names the place of an office: the member, the chapter or the region. */
export const placeOf = (role: OfficeRole): "member" | "chapter" | "region" => {
  switch (role) {
    case "DIRECTOR_CONSULTANT":
      return "chapter";
    case "REGIONAL_DIRECTOR":
    case "NATIONAL_ADMIN":
      return "region";
    case "PRESIDENT":
    case "VICE_PRESIDENT":
    case "SECRETARY_TREASURER":
    case "MEMBERSHIP_COMMITTEE":
    case "WELCOME_COMMITTEE":
    case "TRAINING":
    case "SPONSORSHIP":
      return "member";
  }
};

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
    REGIONAL_DIRECTOR: t`Direction régionale`,
    NATIONAL_ADMIN: t`Administration nationale`,
  };
  return names;
}
