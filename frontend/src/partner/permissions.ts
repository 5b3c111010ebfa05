import { useLingui } from "@lingui/react/macro";
import type { Permission } from "@/__generated__/GrantDialogMutation.graphql";

/** What partner organisations may be granted. */
export const GRANTED = [
  "CHAPTERS_READ",
  "MEMBERS_READ",
  "REFERRALS_READ",
  "STATISTICS_READ",
  "GUIDE_READ",
  "MEETINGS_READ",
] as const satisfies readonly Permission[];
export type GrantedPermission = (typeof GRANTED)[number];

/** As partners' programs name it: members.read:fr-14. */
export function scopeOf(permission: string, region: string): string {
  const action = permission.lastIndexOf("_");
  const subject = permission.slice(0, action).replaceAll("_", "-");
  return `${subject}.${permission.slice(action + 1)}:${region}`.toLowerCase();
}

/** What a permission opens, by the API's word; one that came later goes by that word. */
export function usePermissions(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  const names: Record<GrantedPermission, string> = {
    CHAPTERS_READ: t`Groupes : jour, lieu, places ouvertes`,
    MEMBERS_READ: t`Annuaire : les membres qui l’ont accepté`,
    REFERRALS_READ: t`Recommandations, sous pseudonymes`,
    STATISTICS_READ: t`Totaux des groupes, par mois`,
    GUIDE_READ: t`Guide des réseaux : fiches publiées`,
    MEETINGS_READ: t`Réunions des groupes, sans les personnes`,
  };
  return names;
}
