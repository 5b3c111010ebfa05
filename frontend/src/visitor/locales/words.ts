import type { Words } from "@/lib/locale";

export const words: Words = {
  fr: () => import("virtual:words/visitor/fr"),
  en: () => import("virtual:words/visitor/en"),
};
