import type { Words } from "@/lib/locale";

export const words: Words = {
  fr: () => import("virtual:words/calendar/fr"),
  en: () => import("virtual:words/calendar/en"),
};
