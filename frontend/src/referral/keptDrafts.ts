import { type Signal, signal, useSignal } from "@/lib/signal";
import { readStored, writeStored } from "@/lib/stored";
import type { Giving } from "./giving";

/** A referral put aside on this device, with whatever is there. */
export type KeptDraft = { giving: Giving; keptAt: string };

const NAME = "draft.kept";
const NONE: readonly KeptDraft[] = [];
const known = signal(readStored<readonly KeptDraft[]>(NAME));

/** What lies on the device; null when nothing ever did. */
export const keptDrafts: Signal<readonly KeptDraft[] | null> = {
  ...known,
  set: (drafts) => {
    writeStored(NAME, drafts);
    known.set(drafts);
  },
};

export const useKeptDrafts = (): readonly KeptDraft[] => useSignal(keptDrafts) ?? NONE;

const others = (id: string) => (keptDrafts.get() ?? NONE).filter((draft) => draft.giving.id !== id);

/** The newest first; the same referral once. */
export const keepDraft = (giving: Giving, now: Date = new Date()): void =>
  keptDrafts.set([{ giving, keptAt: now.toISOString() }, ...others(giving.id)]);

export const dropDraft = (id: string): void => keptDrafts.set(others(id));
