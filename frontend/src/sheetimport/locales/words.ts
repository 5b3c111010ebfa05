import type { Words } from "@/lib/locale";

export const words: Words = {
  fr: () => import("virtual:words/sheetimport/fr"),
  en: () => import("virtual:words/sheetimport/en"),
};
