import type { Locale, Words } from "@/lib/locale";
import { FIRST_PATH } from "./firstPage";

const PUBLIC: Words = {
  fr: () => import("virtual:words/public/fr"),
  en: () => import("virtual:words/public/en"),
};
const FIRST: Words = {
  fr: () => import("virtual:words/first/fr"),
  en: () => import("virtual:words/first/en"),
};

/** Has what is shown first come beside the application's code, and not after it. Whoever needs it finds out whether it came. */
export function loadBeside(isPublic: boolean, locale: Locale): Words {
  const words = isPublic ? PUBLIC : FIRST;
  const page = location.pathname === FIRST_PATH ? import("@/week/WeekPage") : undefined;
  Promise.all([words[locale](), page]).catch(() => undefined);
  return words;
}
