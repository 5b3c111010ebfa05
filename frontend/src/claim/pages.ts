import { msg } from "@lingui/core/macro";
import { createRoute } from "@tanstack/react-router";
import type { FeaturePages } from "@/frame/feature";
import { memberLayout } from "@/frame/member";
import { page } from "@/frame/page";
import { part } from "@/frame/part";
import { words } from "./locales/words";
import { claimsSearch, ownersSearch } from "./search";

const routes = [
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/administration/guide/demandes",
    validateSearch: claimsSearch,
    component: page(() => import("./ClaimsPage"), "ClaimsPage", words),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/administration/guide/$id/tenue",
    validateSearch: ownersSearch,
    component: page(() => import("./OwnersPage"), "OwnersPage", words),
  }),
];

export const pages = {
  routes,
  commands: [],
  administration: [
    {
      to: "/administration/guide/demandes",
      icon: "institution",
      name: msg`Demandes de fiche`,
      detail: msg`Qui dit que c’est son réseau`,
      permission: "GUIDE_EDIT",
      within: "/administration/guide",
      Waiting: part(() => import("./ClaimsWaiting").then((module) => module.ClaimsWaiting)),
    },
  ],
} satisfies FeaturePages;
