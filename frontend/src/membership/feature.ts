import type { Feature } from "@/frame/feature";

/** Seats, and applications for them, as those see them who lead them on, vote about them, or propose somebody. */
export const membership = {
  lead: () => null,
  places: [],
  own: () => [],
  pages: () => import("./pages"),
} satisfies Feature;
