import type { Words } from "@/lib/locale";

export const words: Words = {
  fr: () => import("virtual:words/policy/fr"),
  en: () => import("virtual:words/policy/en"),
};
