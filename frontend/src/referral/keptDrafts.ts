import { signal } from "@/lib/signal";
import { readStored, writeStored } from "@/lib/stored";
import type { Giving } from "./giving";

/** A referral put aside on this device, with whatever is there. */
export type KeptDraft = { giving: Giving; keptAt: string };

const NAME = "draft.kept";

export const keptDrafts = signal<readonly KeptDraft[]>(readStored<KeptDraft[]>(NAME) ?? []);

function set(drafts: readonly KeptDraft[]): void {
  writeStored(NAME, drafts);
  keptDrafts.set(drafts);
}

/** The newest first; the same referral once. */
export function keepDraft(giving: Giving, now: Date = new Date()): void {
  const others = keptDrafts.get().filter((draft) => draft.giving.id !== giving.id);
  set([{ giving, keptAt: now.toISOString() }, ...others]);
}

export const dropDraft = (id: string): void => set(keptDrafts.get().filter((draft) => draft.giving.id !== id));
