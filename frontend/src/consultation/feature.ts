import type { Feature } from "@/frame/feature";

/** How often the guide's sheets are read: for their owners, and for those who edit a guide. */
export const consultation = {
  lead: () => null,
  places: [],
  own: () => [],
  pages: () => import("./pages"),
} satisfies Feature;
