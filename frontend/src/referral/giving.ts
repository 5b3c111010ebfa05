import type { GiveReferralInput } from "@/__generated__/attemptMutation.graphql";
import { parsePhone } from "@/lib/phone";
import { signal } from "@/lib/signal";
import { visible } from "@/lib/text";
import { uuidv7 } from "@/lib/uuid";
import type { Picked } from "@/member/people";

/** What the form holds. Its id is made when the form begins: sending it twice gives one referral. */
export type Giving = {
  id: string;
  giverId: string | null;
  receiver: Picked | null;
  kind: "INSIDE" | "OUTSIDE";
  /** Said in the giver's name, like the consent: null until they said it. */
  hotness: "1" | "2" | "3" | "4" | "5" | null;
  description: string;
  name: string;
  firmName: string;
  phone: string;
  email: string;
  consent: "SPOKEN" | "WRITTEN" | "NONE" | null;
};

/** Another turn shows the form anew, with the draft as it is by then. */
export const formTurn = signal(0);

export const emptyGiving = (): Giving => ({
  id: uuidv7(),
  giverId: null,
  receiver: null,
  kind: "OUTSIDE",
  hotness: null,
  description: "",
  name: "",
  firmName: "",
  phone: "",
  email: "",
  consent: null,
});

export type Gap = "receiver" | "giver" | "name" | "reach" | "phone" | "consent" | "description" | "hotness";

/** What is missing for the server to take it: told before sending, since without a network it can't say so. */
export function gapsOf(giving: Giving, giverId: string | null): Gap[] {
  const isOutside = giving.kind === "OUTSIDE";
  const has = (text: string) => visible(text) !== "";
  const gaps: Record<Gap, boolean> = {
    receiver: !giving.receiver,
    giver: !giverId,
    name: isOutside && !has(giving.name),
    reach: isOutside && !has(giving.phone) && !has(giving.email),
    phone: isOutside && has(giving.phone) && !parsePhone(giving.phone),
    consent: isOutside && !giving.consent,
    description: !has(giving.description),
    hotness: !giving.hotness,
  };
  return (Object.keys(gaps) as Gap[]).filter((gap) => gaps[gap]);
}

/** Nothing was chosen or written yet. */
export const isBlank = ({ receiver, hotness, consent, ...texts }: Giving): boolean =>
  !receiver &&
  !hotness &&
  !consent &&
  [texts.description, texts.name, texts.firmName, texts.phone, texts.email].every((text) => visible(text) === "");

const orNull = (text: string) => visible(text) || null;

/** When the prospect agreed is left out: the server's clock tells, since a device's may be wrong. */
export function inputOf(giving: Giving, giverId: string, isDraft: boolean): GiveReferralInput {
  const isOutside = giving.kind === "OUTSIDE";
  return {
    id: giving.id,
    giverId,
    receiverId: giving.receiver?.id ?? "",
    kind: giving.kind,
    hotness: Number(giving.hotness),
    description: visible(giving.description),
    prospect: isOutside
      ? {
          name: visible(giving.name),
          firmName: orNull(giving.firmName),
          phone: orNull(giving.phone),
          email: orNull(giving.email),
        }
      : null,
    consent: isOutside && giving.consent && giving.consent !== "NONE" ? { how: giving.consent } : null,
    draft: isDraft,
  };
}
