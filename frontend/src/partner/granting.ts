import type { GrantPartnerInput } from "@/__generated__/GrantDialogMutation.graphql";
import { today } from "@/lib/period";
import { uuidv7 } from "@/lib/uuid";
import type { GrantedPermission } from "./permissions";

/** What the form holds; its id is made when the form begins. */
export type Granting = {
  id: string;
  permission: GrantedPermission | null;
  region: string | null;
  startsOn: string;
  endsOn: string;
};

export const emptyGranting = (): Granting => ({
  id: uuidv7(),
  permission: null,
  region: null,
  startsOn: today(),
  endsOn: "",
});

export type Gap = "permission" | "region" | "startsOn" | "endsOn";

/** What is missing for the server to take it. */
export const gapsOf = ({ permission, region, startsOn }: Granting): Gap[] => [
  ...(permission ? [] : ["permission" as const]),
  ...(region ? [] : ["region" as const]),
  ...(startsOn ? [] : ["startsOn" as const]),
];

/** Null while something that the server needs is missing. */
export function inputOf(granting: Granting, clientId: string): GrantPartnerInput | null {
  const { id, permission, region, startsOn, endsOn } = granting;
  return permission && region && startsOn
    ? { id, clientId, regionId: region, permission, startsOn, endsOn: endsOn || null }
    : null;
}
