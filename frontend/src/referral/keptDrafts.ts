import { now } from "@/lib/clock";
import { draftSignal } from "@/lib/drafts";
import { useSignal } from "@/lib/signal";
import type { Giving } from "./giving";

/** A referral put aside on this device, with whatever is there. */
export type KeptDraft = { giving: Giving; keptAt: string };

const NONE: readonly KeptDraft[] = [];
const known = draftSignal<readonly KeptDraft[]>("kept");

/** What its owner put aside on this device. */
export const keptDrafts = {
  get: (): readonly KeptDraft[] => known.get() ?? NONE,
  set: (drafts: readonly KeptDraft[]): void => known.set(drafts.length > 0 ? drafts : null),
  subscribe: known.subscribe,
};

export const useKeptDrafts = (): readonly KeptDraft[] => useSignal(keptDrafts);

const others = (id: string) => keptDrafts.get().filter((draft) => draft.giving.id !== id);

/** The newest first; the same referral once. */
export const keepDraft = (giving: Giving): void =>
  keptDrafts.set([{ giving, keptAt: now().toISOString() }, ...others(giving.id)]);

export const dropDraft = (id: string): void => keptDrafts.set(others(id));
