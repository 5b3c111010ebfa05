import type { Words } from "@/lib/locale";

export const words: Words = {
  fr: () => import("virtual:words/proposal/fr"),
  en: () => import("virtual:words/proposal/en"),
};
