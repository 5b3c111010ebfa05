import type { Feature } from "@/frame/feature";

/** Networks that visitors propose for a guide, as editors decide them. The server writes the form, for everybody. */
export const proposal = {
  lead: () => null,
  places: [],
  own: () => [],
  pages: () => import("./pages"),
} satisfies Feature;
