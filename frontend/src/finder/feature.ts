import type { Feature } from "@/frame/feature";

/** The finder's questions, as editors publish them. The server writes the finder itself, for everybody. */
export const finder = {
  lead: () => null,
  places: [],
  own: () => [],
  pages: () => import("./pages"),
} satisfies Feature;
