import type { Words } from "@/lib/locale";

export const words: Words = {
  fr: () => import("virtual:words/membership/fr"),
  en: () => import("virtual:words/membership/en"),
};
