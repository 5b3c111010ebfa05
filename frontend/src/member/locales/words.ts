import type { Words } from "@/lib/locale";

export const words: Words = {
  fr: () => import("virtual:words/member/fr"),
  en: () => import("virtual:words/member/en"),
};
