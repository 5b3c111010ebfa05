import { i18n, type Messages } from "@lingui/core";
import { signal } from "./signal";
import { storeText } from "./stored";

export type Locale = "fr" | "en";
/** Words of some pages, loaded when they are wanted. */
export type Words = Readonly<Record<Locale, () => Promise<{ messages: Messages }>>>;

export const locale = signal<Locale>("fr");
/** Those that were wanted: another language needs all of them. */
const wanted = new Set<Words>();

/** Returns once these words can be shown. */
export async function needWords(words: Words): Promise<void> {
  if (!wanted.has(words)) {
    const { messages } = await words[locale.get()]();
    wanted.add(words);
    i18n.load(locale.get(), messages);
  }
}

export async function activateLocale(chosen: Locale, first?: Words): Promise<void> {
  const all = first ? new Set(wanted).add(first) : wanted;
  const loaded = await Promise.all([...all].map((words) => words[chosen]()));
  if (first) {
    wanted.add(first);
  }
  i18n.loadAndActivate({ locale: chosen, messages: Object.assign({}, ...loaded.map(({ messages }) => messages)) });
  document.documentElement.lang = chosen;
  locale.set(chosen);
}

/** Read before the first paint by public/preferences.js. */
export const savedLocale = (): Locale => (document.documentElement.lang === "en" ? "en" : "fr");

export async function chooseLocale(chosen: Locale): Promise<void> {
  await activateLocale(chosen);
  storeText("locale", chosen);
}
