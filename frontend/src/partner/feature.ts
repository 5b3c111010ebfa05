import type { Feature } from "@/frame/feature";

/** Partner organisations: their clients, what those are granted, and who reads a region. */
export const partner = {
  lead: () => null,
  places: [],
  own: () => [],
  pages: () => import("./pages"),
} satisfies Feature;
