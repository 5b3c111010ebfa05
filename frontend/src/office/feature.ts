import type { Feature } from "@/frame/feature";

/** Offices: who is appointed, from which day to which. */
export const office = {
  lead: () => null,
  places: [],
  own: () => [],
  pages: () => import("./pages"),
} satisfies Feature;
