import { now } from "@/lib/clock";
import { outboxOf, type Waiting } from "@/lib/outbox";
import { signal } from "@/lib/signal";
import { uuidv7 } from "@/lib/uuid";
import type { Made, Mark, Substitute } from "./marks";

/** A mark that was made on this device and of which the server doesn't know yet. */
export type PendingMark = Waiting & Made & { meetingId: string; memberName: string };

export const markBox = outboxOf<PendingMark>("mark");

/** Whether the last try to send them found nobody, so that they wait for the network. */
export const isStalled = signal(false);

export type Wanted = {
  memberId: string;
  memberName: string;
  mark: Mark | null;
  substitute: Substitute | null;
  /** Since when the mark holds that is on the screen: whoever makes another makes it later, whatever the clocks say. */
  after: string | null;
};

let latest = 0;

/** Of this device no two marks are of one moment: the one that was made later holds, wherever they are compared. */
function momentAfter(seen: string | null): string {
  latest = Math.max(latest + 1, now().getTime(), seen === null ? 0 : Date.parse(seen) + 1);
  return new Date(latest).toISOString();
}

/** Marks them: what is on the screen follows at once, the server as soon as it can be reached. */
export function makeMarks(meetingId: string, wanted: readonly Wanted[]): void {
  markBox.hold(
    wanted.map(({ after, ...each }): PendingMark => {
      const markedAt = momentAfter(after);
      return { ...each, id: uuidv7(), meetingId, markedAt, queuedAt: markedAt, refusal: null, failures: 0 };
    }),
  );
}
