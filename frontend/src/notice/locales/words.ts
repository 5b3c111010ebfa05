import type { Words } from "@/lib/locale";

export const words: Words = {
  fr: () => import("virtual:words/notice/fr"),
  en: () => import("virtual:words/notice/en"),
};
