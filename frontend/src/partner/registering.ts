import type { RegisterPartnerInput } from "@/__generated__/RegisterDialogMutation.graphql";
import { visible } from "@/lib/text";
import { uuidv7 } from "@/lib/uuid";

/** What the form holds; its id is made when the form begins. */
export type Registering = { id: string; name: string; contactName: string; contactEmail: string };

export const emptyRegistering = (): Registering => ({ id: uuidv7(), name: "", contactName: "", contactEmail: "" });

export type Gap = Exclude<keyof Registering, "id">;

/** What is missing for the server to take it. */
export const gapsOf = (registering: Registering): Gap[] =>
  (["name", "contactName", "contactEmail"] as const).filter((field) => !visible(registering[field]));

/** Null while something that the server needs is missing. */
export function inputOf(registering: Registering): RegisterPartnerInput | null {
  const { id, name, contactName, contactEmail } = registering;
  return gapsOf(registering).length > 0
    ? null
    : { id, name: visible(name), contactName: visible(contactName), contactEmail: visible(contactEmail) };
}
