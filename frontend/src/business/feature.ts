import { msg } from "@lingui/core/macro";
import type { Feature } from "@/frame/feature";

/** Closed business: saying thanks, and what came of it all. */
export const business = {
  lead: () => null,
  places: [{ to: "/chiffres", icon: "figures", name: msg`Mes chiffres`, short: msg`Chiffres` }],
  own: () => [],
  pages: () => import("./pages"),
} satisfies Feature;
