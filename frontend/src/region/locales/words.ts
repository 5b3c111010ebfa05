import type { Words } from "@/lib/locale";

export const words: Words = {
  fr: () => import("virtual:words/region/fr"),
  en: () => import("virtual:words/region/en"),
};
