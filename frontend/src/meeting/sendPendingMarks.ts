import type { Environment } from "relay-runtime";
import { alone } from "@/lib/alone";
import { failedOnce, refusalOf, type Sending, type Unsent } from "@/lib/sending";
import { MOST_MARKS, sendMarks } from "./marked";
import { markBox, type PendingMark } from "./pendingMarks";

type Answer = Unsent | { kind: "sent" };

export const isDue = ({ refusal }: PendingMark): boolean => refusal === null;

/**
 * Sends all marks that wait, meeting by meeting, many at once. Where the server names one that it doesn't take, that one waits for
 * the person, and the others go without it.
 */
export function sendPendingMarks(environment: Environment, failure: string): Promise<Sending> {
  return alone("outbox.marks", async () => {
    const sending: Sending = { sent: 0, next: "nothing", retryAfterMs: 0 };
    // What the device can't show any more, this page still has.
    await markBox.read().catch(() => undefined);
    for (let batch = nextBatch(); batch.length > 0; batch = nextBatch()) {
      const answer = await sendMarks(environment, batch[0]?.meetingId ?? "", batch);
      if (answer.kind === "signedOut") {
        return { ...sending, next: "signIn" };
      }
      if (answer.kind === "unreachable") {
        return { ...sending, next: "later", retryAfterMs: answer.retryAfterMs };
      }
      if (answer.kind === "failed") {
        markBox.hold(batch.map((mark) => failedOnce(mark, failure)));
        return { ...sending, next: "later" };
      }
      sending.sent += answer.kind === "sent" ? batch.length : 0;
      await settle(batch, answer);
    }
    return sending;
  });
}

/** The oldest that are due, all of one meeting. */
function nextBatch(): readonly PendingMark[] {
  const due = markBox.waiting.get().filter(isDue);
  return due.filter(({ meetingId }) => meetingId === due[0]?.meetingId).slice(0, MOST_MARKS);
}

async function settle(batch: readonly PendingMark[], answer: Answer): Promise<void> {
  if (answer.kind === "sent") {
    await markBox.drop(batch.map(({ id }) => id)).catch(() => undefined);
  } else if (answer.kind === "refused") {
    const named = placesOf(answer.errors, batch.length);
    const refusal = refusalOf(answer.errors);
    const refused = named.size > 0 ? batch.filter((_mark, place) => named.has(place)) : batch;
    markBox.hold(refused.map((mark) => ({ ...mark, refusal })));
  }
}

/** Which marks the refusals name: `marks`, the place, the field. */
function placesOf(errors: Extract<Unsent, { kind: "refused" }>["errors"], most: number): ReadonlySet<number> {
  const places = errors.flatMap(({ path }) => (path?.[0] === "marks" && path[1] ? [Number(path[1])] : []));
  return new Set(places.filter((place) => place >= 0 && place < most));
}
