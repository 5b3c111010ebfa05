import type { Words } from "@/lib/locale";

export const words: Words = {
  fr: () => import("virtual:words/office/fr"),
  en: () => import("virtual:words/office/en"),
};
