import type { Words } from "@/lib/locale";

export const words: Words = {
  fr: () => import("virtual:words/claim/fr"),
  en: () => import("virtual:words/claim/en"),
};
