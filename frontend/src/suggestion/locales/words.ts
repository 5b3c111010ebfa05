import type { Words } from "@/lib/locale";

export const words: Words = {
  fr: () => import("virtual:words/suggestion/fr"),
  en: () => import("virtual:words/suggestion/en"),
};
