import { msg } from "@lingui/core/macro";
import { createRoute } from "@tanstack/react-router";
import type { Feature, NamedPlace } from "@/frame/feature";
import { memberLayout } from "@/frame/member";
import { page } from "@/frame/page";
import { words } from "./locales/words";
import { giveSearch, referralSearch, referralsSearch } from "./search";

const GIVING: NamedPlace = { to: "/recommander", icon: "give", name: msg`Recommander`, short: msg`Recommander` };

const routes = [
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/recommander",
    validateSearch: giveSearch,
    component: page(() => import("./GivePage"), "GivePage", words),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/recommandations",
    validateSearch: referralsSearch,
    component: page(() => import("./ReferralsPage"), "ReferralsPage", words),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/recommandations/$id",
    validateSearch: referralSearch,
    component: page(() => import("./ReferralPage"), "ReferralPage", words),
  }),
];

/** Referrals: giving one, and what becomes of them. */
export const referral = {
  routes,
  lead: (person) => ((person?.canGive ?? true) ? GIVING : null),
  places: [{ to: "/recommandations", icon: "exchange", name: msg`Recommandations`, short: msg`Suivi` }],
  own: () => [],
  commands: [],
  administration: [],
} satisfies Feature;
