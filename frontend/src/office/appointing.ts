import type { AppointInput } from "@/__generated__/AppointDialogMutation.graphql";
import { today } from "@/lib/period";
import { visible } from "@/lib/text";
import { uuidv7 } from "@/lib/uuid";
import type { Picked } from "@/member/people";
import { placeOf } from "./placeOf";
import type { OfficeRole } from "./roles";

/** What the form holds; its id is made when the form begins. */
export type Appointing = {
  id: string;
  role: OfficeRole | null;
  member: Picked | null;
  chapter: { id: string; name: string } | null;
  region: string | null;
  email: string;
  /** Of whoever is invited, should nobody sign in with the address. */
  name: string;
  startsOn: string;
  endsOn: string;
};

export const emptyAppointing = (): Appointing => ({
  id: uuidv7(),
  role: null,
  member: null,
  chapter: null,
  region: null,
  email: "",
  name: "",
  startsOn: today(),
  endsOn: "",
});

export type Gap = "role" | "member" | "chapter" | "region" | "email" | "name" | "startsOn" | "endsOn";

/** What is missing for the server to take it. */
export function gapsOf(appointing: Appointing): Gap[] {
  const place = appointing.role && placeOf(appointing.role);
  const gaps: Record<Gap, boolean> = {
    role: !appointing.role,
    member: place === "member" && !appointing.member,
    chapter: place === "chapter" && !appointing.chapter,
    region: place === "region" && !appointing.region,
    email: (place === "chapter" || place === "region") && !visible(appointing.email),
    name: false,
    startsOn: !appointing.startsOn,
    endsOn: false,
  };
  return (Object.keys(gaps) as Gap[]).filter((gap) => gaps[gap]);
}

/** Null while something that the server needs is missing. What doesn't belong to the role isn't sent. */
export function inputOf(appointing: Appointing): AppointInput | null {
  const { id, role, member, chapter, region, email, name, startsOn, endsOn } = appointing;
  if (!role || gapsOf(appointing).length > 0) {
    return null;
  }
  const place = placeOf(role);
  return {
    id,
    role,
    memberId: place === "member" ? (member?.id ?? null) : null,
    chapterId: place === "chapter" ? (chapter?.id ?? null) : null,
    regionId: place === "region" ? region : null,
    email: place === "member" ? null : visible(email),
    name: place === "member" ? null : visible(name) || null,
    startsOn,
    endsOn: endsOn || null,
  };
}
