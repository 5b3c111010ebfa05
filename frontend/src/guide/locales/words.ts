import type { Words } from "@/lib/locale";

export const words: Words = {
  fr: () => import("virtual:words/guide/fr"),
  en: () => import("virtual:words/guide/en"),
};
