import { msg } from "@lingui/core/macro";
import { createRoute } from "@tanstack/react-router";
import type { FeaturePages } from "@/frame/feature";
import { memberLayout } from "@/frame/member";
import { page } from "@/frame/page";
import { words } from "./locales/words";
import { applicationSearch, applicationsSearch, seatsSearch } from "./search";

const routes = [
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/candidatures",
    validateSearch: applicationsSearch,
    component: page(() => import("./ApplicationsPage"), "ApplicationsPage", words),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/candidatures/$id",
    validateSearch: applicationSearch,
    component: page(() => import("./ApplicationPage"), "ApplicationPage", words),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/groupes/$id/places",
    validateSearch: seatsSearch,
    component: page(() => import("./SeatsPage"), "SeatsPage", words),
  }),
];

export const pages = {
  routes,
  commands: [{ to: "/candidatures", icon: "seat", name: msg`Candidatures` }],
  administration: [],
} satisfies FeaturePages;
