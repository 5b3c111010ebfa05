import type { Words } from "@/lib/locale";

export const words: Words = {
  fr: () => import("virtual:words/referral/fr"),
  en: () => import("virtual:words/referral/en"),
};
