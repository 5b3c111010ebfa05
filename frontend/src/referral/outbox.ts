import type { GiveReferralInput } from "@/__generated__/attemptMutation.graphql";
import { outboxOf, type Waiting as Unsent } from "@/lib/outbox";

/** A referral that was given on this device and of which the server doesn't know yet. */
export type Waiting = Unsent & { input: GiveReferralInput; receiverName: string };

const box = outboxOf<Waiting>("referral");

export const outbox = box;
export const waiting = box.waiting;
export const readOutbox = box.read;
export const keepInOutbox = box.keep;

export async function dropFromOutbox(id: string): Promise<void> {
  await box.drop([id]);
}
