import type { Words } from "@/lib/locale";

export const words: Words = {
  fr: () => import("virtual:words/consultation/fr"),
  en: () => import("virtual:words/consultation/en"),
};
