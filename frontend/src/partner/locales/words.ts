import type { Words } from "@/lib/locale";

export const words: Words = {
  fr: () => import("virtual:words/partner/fr"),
  en: () => import("virtual:words/partner/en"),
};
