import type { GiveReferralInput } from "@/__generated__/attemptMutation.graphql";
import { now } from "@/lib/clock";
import { parsePhone } from "@/lib/phone";
import { signal } from "@/lib/signal";
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

/** Another turn shows the form anew, with the draft as it is by then. */
export const formTurn = signal(0);

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
    if (!giving.name.trim()) {
      gaps.push("name");
    }
    if (!giving.phone.trim() && !giving.email.trim()) {
      gaps.push("reach");
    }
    if (giving.phone.trim() && !parsePhone(giving.phone)) {
      gaps.push("phone");
    }
  }
  if (!giving.description.trim()) {
    gaps.push("description");
  }
  return gaps;
}

const orNull = (text: string) => text.trim() || null;

export function inputOf(giving: Giving, giverId: string, isDraft: boolean, at: Date = now()): GiveReferralInput {
  const isOutside = giving.kind === "OUTSIDE";
  return {
    id: giving.id,
    giverId,
    receiverId: giving.receiver?.id ?? "",
    kind: giving.kind,
    hotness: Number(giving.hotness),
    description: giving.description.trim(),
    prospect: isOutside
      ? {
          name: giving.name.trim(),
          firmName: orNull(giving.firmName),
          phone: orNull(giving.phone),
          email: orNull(giving.email),
        }
      : null,
    consent: isOutside && giving.consent !== "NONE" ? { how: giving.consent, givenAt: at.toISOString() } : null,
    draft: isDraft,
  };
}
