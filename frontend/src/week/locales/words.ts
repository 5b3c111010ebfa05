import type { Words } from "@/lib/locale";

export const words: Words = {
  fr: () => import("virtual:words/week/fr"),
  en: () => import("virtual:words/week/en"),
};
