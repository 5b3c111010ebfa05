import type { Words } from "@/lib/locale";

export const words: Words = {
  fr: () => import("virtual:words/chapter/fr"),
  en: () => import("virtual:words/chapter/en"),
};
