import type { Feature } from "@/frame/feature";

/** Corrections of sheets that visitors suggest, as editors decide them. The server writes the form, for everybody. */
export const suggestion = {
  lead: () => null,
  places: [],
  own: () => [],
  pages: () => import("./pages"),
} satisfies Feature;
