import { msg } from "@lingui/core/macro";
import type { Feature, NamedPlace } from "@/frame/feature";

const GIVING: NamedPlace = { to: "/recommander", icon: "give", name: msg`Recommander`, short: msg`Recommander` };

/** Referrals: giving one, and what becomes of them. */
export const referral = {
  lead: (person) => ((person?.canGive ?? true) ? GIVING : null),
  places: [{ to: "/recommandations", icon: "exchange", name: msg`Recommandations`, short: msg`Suivi` }],
  own: () => [],
  pages: () => import("./pages"),
} satisfies Feature;
