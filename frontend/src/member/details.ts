import type { MemberDetailsInput } from "@/__generated__/InviteDialogMutation.graphql";
import { visible } from "@/lib/text";
import type { PickedCommune } from "@/region/CommunePicker";
import type { PickedSpecialty } from "@/region/SpecialtyPicker";

/** What the fields about a member and their firm hold. */
export type Details = {
  firstName: string;
  lastName: string;
  specialty: PickedSpecialty | null;
  firmName: string;
  siret: string;
  email: string;
  phone: string;
  website: string;
  commune: PickedCommune | null;
};

export const emptyDetails: Details = {
  firstName: "",
  lastName: "",
  specialty: null,
  firmName: "",
  siret: "",
  email: "",
  phone: "",
  website: "",
  commune: null,
};

export type DetailsGap = keyof Details;

/** What is missing for the server to take it. */
export function gapsOf(details: Details): DetailsGap[] {
  const texts = ["firstName", "lastName", "firmName", "siret", "email", "phone"] as const;
  const missing: DetailsGap[] = texts.filter((field) => !visible(details[field]));
  if (!details.specialty) {
    missing.push("specialty");
  }
  if (!details.commune) {
    missing.push("commune");
  }
  return missing;
}

/** Null while something that the server needs is missing. */
export function inputOf(details: Details): MemberDetailsInput | null {
  const { specialty, commune } = details;
  if (!specialty || !commune || gapsOf(details).length > 0) {
    return null;
  }
  return {
    firstName: visible(details.firstName),
    lastName: visible(details.lastName),
    firmName: visible(details.firmName),
    siret: visible(details.siret),
    email: visible(details.email),
    phone: visible(details.phone),
    website: visible(details.website) || null,
    specialtyId: specialty.id,
    communeId: commune.id,
  };
}

/** Which refusals of the server stand beside which field. */
export const DETAILS_REFUSALS = {
  firstName: ["firstName"],
  lastName: ["lastName"],
  specialty: ["specialtyId"],
  firmName: ["firmName"],
  siret: ["siret"],
  email: ["email"],
  phone: ["phone"],
  website: ["website"],
  commune: ["communeId"],
} as const satisfies Record<DetailsGap, readonly string[]>;
