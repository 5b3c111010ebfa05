import { locale } from "./locale";

/** A name that the server has in both languages. */
export const localName = (names: { readonly french: string; readonly english: string }): string =>
  locale.get() === "en" ? names.english : names.french;
