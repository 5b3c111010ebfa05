import { visible } from "@/lib/text";
import type { Family } from "./useFamilies";

/** What the fields of a trade hold. */
export type SpecialtyWords = { french: string; english: string; family: Family | null };
export type WordsGap = keyof SpecialtyWords;

export const NO_WORDS: SpecialtyWords = { french: "", english: "", family: null };

/** What is missing for the server to take it. */
export function gapsOf({ french, english, family }: SpecialtyWords): WordsGap[] {
  const gaps: Record<WordsGap, boolean> = { french: !visible(french), english: !visible(english), family: !family };
  return (Object.keys(gaps) as WordsGap[]).filter((gap) => gaps[gap]);
}

/** Null while something that the server needs is missing. */
export function wordsOf({ french, english, family }: SpecialtyWords) {
  return visible(french) && visible(english) && family
    ? { french: visible(french), english: visible(english), family }
    : null;
}

/** Which refusals of the server stand beside which field. */
export const WORDS_REFUSALS = {
  french: ["french"],
  english: ["english"],
  family: ["family"],
} as const satisfies Record<WordsGap, readonly string[]>;
