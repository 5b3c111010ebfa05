import { i18n, type Messages } from "@lingui/core";
import { signal } from "./signal";
import { storeText } from "./stored";

export type Locale = "fr" | "en";
/** Words of some pages, loaded when they are wanted. */
export type Words = Readonly<Record<Locale, () => Promise<{ messages: Messages }>>>;

/** Read before the first paint by public/preferences.js. */
export const savedLocale = (): Locale => (document.documentElement.lang === "en" ? "en" : "fr");

export const locale = signal<Locale>(savedLocale());
/** Those that were wanted: another language needs all of them. */
const wanted = new Set<Words>();

/** Returns once these words can be shown, in the language that was chosen by then. */
export async function needWords(words: Words): Promise<void> {
  while (!wanted.has(words)) {
    const asked = locale.get();
    const { messages } = await words[asked]();
    if (asked === locale.get()) {
      wanted.add(words);
      i18n.load(asked, messages);
    }
  }
}

export async function activateLocale(chosen: Locale, first?: Words): Promise<void> {
  const messages: Messages = {};
  const loaded = new Set<Words>();
  // While some are on their way, others may be wanted.
  for (let missing = first ? [...wanted, first] : [...wanted]; missing.length > 0; ) {
    const parts = await Promise.all(missing.map((words) => words[chosen]()));
    Object.assign(messages, ...parts.map((part) => part.messages));
    for (const words of missing) {
      loaded.add(words);
    }
    missing = [...wanted].filter((words) => !loaded.has(words));
  }
  if (first) {
    wanted.add(first);
  }
  i18n.loadAndActivate({ locale: chosen, messages });
  document.documentElement.lang = chosen;
  locale.set(chosen);
}

export async function chooseLocale(chosen: Locale): Promise<void> {
  await activateLocale(chosen);
  storeText("locale", chosen);
}
