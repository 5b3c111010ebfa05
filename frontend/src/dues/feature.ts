import type { Feature } from "@/frame/feature";

/** How memberships stand: what is paid, renewals, leave, and how they end. */
export const dues = {
  lead: () => null,
  places: [],
  own: () => [],
  pages: () => import("./pages"),
} satisfies Feature;
