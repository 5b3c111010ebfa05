import type { Words } from "@/lib/locale";

export const words: Words = {
  fr: () => import("virtual:words/business/fr"),
  en: () => import("virtual:words/business/en"),
};
