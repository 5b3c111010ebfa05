import type { Feature } from "@/frame/feature";

/** Policies: what a region decides by, from which day on, and in what it differs from the network. */
export const policy = {
  lead: () => null,
  places: [],
  own: () => [],
  pages: () => import("./pages"),
} satisfies Feature;
