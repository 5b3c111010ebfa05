import type { VisitorPersonInput } from "@/__generated__/sentDoorWalkInMutation.graphql";
import { now } from "@/lib/clock";
import { outboxOf, type Waiting } from "@/lib/outbox";
import { uuidv7 } from "@/lib/uuid";

/** Whether somebody came; null takes a mark back. */
export type Mark = { readonly kind: "mark"; readonly visitorId: string; readonly attended: boolean | null };
/** Somebody whom nobody expected. */
export type WalkIn = { readonly kind: "walkIn"; readonly person: VisitorPersonInput };

/** What was done at a meeting's door on this device and of which the server doesn't know yet. */
export type PendingDoor = Waiting & { meetingId: string; name: string } & (Mark | WalkIn);

export const doorBox = outboxOf<PendingDoor>("door");

export const isDue = ({ refusal }: PendingDoor): boolean => refusal === null;

let latest = 0;

/** Of this device nothing is done at the same moment as something else: it is sent in the order in which it was done. */
function nextMoment(): string {
  latest = Math.max(latest + 1, now().getTime());
  return new Date(latest).toISOString();
}

/** Does it: what is on the screen follows at once, the server as soon as it can be reached, under the id that is made here. */
export function doAtDoor(meetingId: string, name: string, done: Mark | WalkIn): void {
  doorBox.hold([{ ...done, id: uuidv7(), meetingId, name, queuedAt: nextMoment(), refusal: null, failures: 0 }]);
}

/** How this device marked a visitor last, as far as that still waits; undefined where nothing does. */
export const madeOf = (waiting: readonly PendingDoor[], visitorId: string): boolean | null | undefined =>
  waiting.findLast(
    (each): each is PendingDoor & Mark => each.kind === "mark" && each.visitorId === visitorId && isDue(each),
  )?.attended;
