import type { Feature } from "@/frame/feature";

/** Mail: what became of it, for whoever looks after all of it. */
export const notice = {
  lead: () => null,
  places: [],
  own: () => [],
  pages: () => import("./pages"),
} satisfies Feature;
