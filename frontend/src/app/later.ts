import { needWords, type Words } from "@/lib/locale";

const words: Words = {
  fr: () => import("virtual:words/later/fr"),
  en: () => import("virtual:words/later/en"),
};

/** Code that comes after the first page, with what the frame says there. */
export const later = <T>(load: () => Promise<T>): Promise<T> =>
  Promise.all([load(), needWords(words)]).then(([code]) => code);
