import type { GiveReferralInput } from "@/__generated__/sendWaitingMutation.graphql";
import { parsePhone } from "@/lib/phone";
import { visible } from "@/lib/text";
import { uuidv7 } from "@/lib/uuid";
import type { Picked } from "@/member/people";

/** What the form holds. Its id is made when the form begins: sending it twice gives one referral. */
export type Giving = {
  id: string;
  giverId: string | null;
  receiver: Picked | null;
  kind: "INSIDE" | "OUTSIDE";
  hotness: "1" | "2" | "3" | "4" | "5";
  description: string;
  name: string;
  firmName: string;
  phone: string;
  email: string;
  consent: "SPOKEN" | "WRITTEN" | "NONE";
};

export const emptyGiving = (): Giving => ({
  id: uuidv7(),
  giverId: null,
  receiver: null,
  kind: "OUTSIDE",
  hotness: "3",
  description: "",
  name: "",
  firmName: "",
  phone: "",
  email: "",
  consent: "SPOKEN",
});

export type Gap = "receiver" | "description" | "name" | "reach" | "phone";

/** What is missing for the server to take it: told before sending, since without a network it can't say so. */
export function gapsOf(giving: Giving): Gap[] {
  const gaps: Gap[] = [];
  if (!giving.receiver) {
    gaps.push("receiver");
  }
  if (giving.kind === "OUTSIDE") {
    if (!visible(giving.name)) {
      gaps.push("name");
    }
    if (!visible(giving.phone) && !visible(giving.email)) {
      gaps.push("reach");
    }
    if (visible(giving.phone) && !parsePhone(giving.phone)) {
      gaps.push("phone");
    }
  }
  if (!visible(giving.description)) {
    gaps.push("description");
  }
  return gaps;
}

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
    consent: isOutside && giving.consent !== "NONE" ? { how: giving.consent } : null,
    draft: isDraft,
  };
}
