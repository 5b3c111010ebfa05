import { localName } from "@/lib/named";

/** A member as far as choosing one needs it; small enough to keep in a draft. */
export type Picked = { id: string; name: string; detail: string };

type Person = {
  readonly id: string;
  readonly displayName: string;
  readonly firmName: string;
  readonly specialty: { readonly french: string; readonly english: string };
  readonly chapter?: { readonly name: string } | null | undefined;
};

export const picked = (member: Person): Picked => ({
  id: member.id,
  name: member.displayName,
  detail: [localName(member.specialty), member.firmName, member.chapter?.name].filter(Boolean).join(" · "),
});
