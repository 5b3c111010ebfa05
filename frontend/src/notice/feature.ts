import type { Feature } from "@/frame/feature";

/** What people are told: their list, and what they choose; mail, for whoever looks after all of it. */
export const notice = {
  lead: () => null,
  places: [],
  own: () => [],
  pages: () => import("./pages"),
} satisfies Feature;
