import { createRoute } from "@tanstack/react-router";
import type { FeaturePages } from "@/frame/feature";
import { memberLayout } from "@/frame/member";
import { page } from "@/frame/page";
import { words } from "./locales/words";
import { giveSearch, referralSearch, referralsSearch } from "./search";

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

export const pages = {
  routes,
  commands: [],
  administration: [],
} satisfies FeaturePages;
