import type { Feature } from "@/frame/feature";

/** Sheets that come in a file: an editor sends it, looks at what it would do, and decides. */
export const sheetimport = {
  lead: () => null,
  places: [],
  own: () => [],
  pages: () => import("./pages"),
} satisfies Feature;
