import type { GiveReferralInput } from "@/__generated__/sendWaitingMutation.graphql";
import { listRecords, putRecord, removeRecord } from "@/lib/database";
import { signal } from "@/lib/signal";

/** A referral that was given on this device and of which the server doesn't know yet. */
export type Waiting = {
  id: string;
  input: GiveReferralInput;
  receiverName: string;
  queuedAt: string;
  /** Why the server refused it; the person decides what becomes of it. */
  refusal: string | null;
};

export const waiting = signal<readonly Waiting[]>([]);

export async function readOutbox(): Promise<readonly Waiting[]> {
  const records = await listRecords<Waiting>("outbox");
  waiting.set(records.sort((a, b) => a.queuedAt.localeCompare(b.queuedAt)));
  return waiting.get();
}

export async function keepInOutbox(entry: Waiting): Promise<void> {
  await putRecord("outbox", entry.id, entry);
  await readOutbox();
}

export async function dropFromOutbox(id: string): Promise<void> {
  await removeRecord("outbox", id);
  await readOutbox();
}
