import { i18n, type Messages } from "@lingui/core";
import { signal } from "./signal";
import { storeText } from "./stored";

export type Locale = "fr" | "en";
export type Loaders = Readonly<Record<Locale, () => Promise<{ messages: Messages }>>>;

export const locale = signal<Locale>("fr");
let loaders: Loaders | undefined;
const further = new Set<Loaders>();

/** Which messages the application needs: the public pages carry only their own. */
export function setMessages(chosen: Loaders): void {
  loaders = chosen;
}

/** What a page says besides: it comes with the page's code, and with each language that is chosen from then on. */
export async function addMessages(chosen: Loaders): Promise<void> {
  const { messages } = await chosen[locale.get()]();
  further.add(chosen);
  i18n.load(locale.get(), messages);
}

export async function activateLocale(chosen: Locale): Promise<void> {
  const wanted = [...(loaders ? [loaders] : []), ...further];
  const loaded = await Promise.all(wanted.map((each) => each[chosen]()));
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
