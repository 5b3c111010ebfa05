import type { Feature } from "@/frame/feature";

/** Claims of networks, as a guide's editors decide on them. The server writes the form by which somebody claims one. */
export const claim = {
  lead: () => null,
  places: [],
  own: () => [],
  pages: () => import("./pages"),
} satisfies Feature;
