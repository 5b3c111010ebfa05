import type { GiveReferralInput } from "@/__generated__/attemptMutation.graphql";
import { dropKept, keep, listKept } from "@/lib/device";
import { signal } from "@/lib/signal";
import type { UserErrors } from "@/lib/userErrors";

/** A referral that was given on this device and of which the server doesn't know yet. */
export type Waiting = {
  id: string;
  input: GiveReferralInput;
  receiverName: string;
  queuedAt: string;
  /** Why the server refused it; the person decides what becomes of it. */
  refusal: string | null;
  /** How often the server failed over it. It may have been taken all the same: only its own id can tell. */
  failures: number;
};

export const refusalOf = (errors: UserErrors): string => errors.map((error) => error.message).join(" ");

export const waiting = signal<readonly Waiting[]>([]);

export async function readOutbox(): Promise<readonly Waiting[]> {
  const kept = await listKept<Waiting>("outbox");
  waiting.set(kept.map(({ value }) => value).sort((a, b) => a.queuedAt.localeCompare(b.queuedAt)));
  return waiting.get();
}

export async function keepInOutbox(entry: Waiting): Promise<void> {
  await keep("outbox", entry.id, entry);
  await readOutbox();
}

export async function dropFromOutbox(id: string): Promise<void> {
  await dropKept("outbox", id);
  await readOutbox();
}
