import { i18n, type Messages } from "@lingui/core";
import { signal } from "./signal";
import { storeText } from "./stored";

export type Locale = "fr" | "en";
type Loaders = Readonly<Record<Locale, () => Promise<{ messages: Messages }>>>;

export const locale = signal<Locale>("fr");
let loaders: Loaders | undefined;

/** Which messages the application needs: the public pages carry only their own. */
export function setMessages(chosen: Loaders): void {
  loaders = chosen;
}

export async function activateLocale(chosen: Locale): Promise<void> {
  const loaded = await loaders?.[chosen]();
  i18n.loadAndActivate({ locale: chosen, messages: loaded?.messages ?? {} });
  document.documentElement.lang = chosen;
  locale.set(chosen);
}

/** Read before the first paint by public/preferences.js. */
export const savedLocale = (): Locale => (document.documentElement.lang === "en" ? "en" : "fr");

export async function chooseLocale(chosen: Locale): Promise<void> {
  await activateLocale(chosen);
  storeText("locale", chosen);
}
