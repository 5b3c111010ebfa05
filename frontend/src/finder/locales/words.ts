import type { Words } from "@/lib/locale";

export const words: Words = {
  fr: () => import("virtual:words/finder/fr"),
  en: () => import("virtual:words/finder/en"),
};
