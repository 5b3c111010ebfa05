import { msg } from "@lingui/core/macro";
import { createRoute } from "@tanstack/react-router";
import type { FeaturePages } from "@/frame/feature";
import { memberLayout } from "@/frame/member";
import { page } from "@/frame/page";
import { words } from "./locales/words";
import { membershipSearch, rosterSearch } from "./search";

const routes = [
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/groupes/$id/adhesions",
    validateSearch: rosterSearch,
    component: page(() => import("./RosterPage"), "RosterPage", words),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/adhesions/$id",
    validateSearch: membershipSearch,
    component: page(() => import("./MembershipPage"), "MembershipPage", words),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/adhesion",
    component: page(() => import("./OwnMembershipPage"), "OwnMembershipPage", words),
  }),
];

export const pages = {
  routes,
  commands: [{ to: "/adhesion", icon: "person", name: msg`Mon adhésion` }],
  administration: [],
} satisfies FeaturePages;
