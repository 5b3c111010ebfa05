import { msg } from "@lingui/core/macro";
import { createRoute } from "@tanstack/react-router";
import type { FeaturePages } from "@/frame/feature";
import { memberLayout } from "@/frame/member";
import { page } from "@/frame/page";
import { part } from "@/frame/part";
import { words } from "./locales/words";
import { proposalsSearch } from "./search";

const routes = [
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/administration/guide/reseaux-proposes",
    validateSearch: proposalsSearch,
    component: page(() => import("./ProposalsPage"), "ProposalsPage", words),
  }),
];

export const pages = {
  routes,
  commands: [],
  administration: [
    {
      to: "/administration/guide/reseaux-proposes",
      icon: "institution",
      name: msg`Réseaux proposés`,
      detail: msg`Ce qui manque au guide`,
      permission: "GUIDE_EDIT",
      within: "/administration/guide",
      Waiting: part(() => import("./ProposalsWaiting").then((module) => module.ProposalsWaiting)),
    },
  ],
} satisfies FeaturePages;
