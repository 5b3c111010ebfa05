import type { Feature } from "@/frame/feature";

/** Calendars: one's meetings in the calendar of one's phone. */
export const calendar = {
  lead: () => null,
  places: [],
  own: () => [],
  pages: () => import("./pages"),
} satisfies Feature;
