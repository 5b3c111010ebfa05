import type { Words } from "@/lib/locale";

export const words: Words = {
  fr: () => import("virtual:words/dues/fr"),
  en: () => import("virtual:words/dues/en"),
};
