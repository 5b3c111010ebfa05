import type { Words } from "@/lib/locale";

export const words: Words = {
  fr: () => import("virtual:words/meeting/fr"),
  en: () => import("virtual:words/meeting/en"),
};
