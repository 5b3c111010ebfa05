import { msg } from "@lingui/core/macro";
import { createRoute } from "@tanstack/react-router";
import type { FeaturePages } from "@/frame/feature";
import { memberLayout } from "@/frame/member";
import { page } from "@/frame/page";
import { part } from "@/frame/part";
import { words } from "./locales/words";
import { suggestionsSearch } from "./search";

const routes = [
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/administration/guide/propositions",
    validateSearch: suggestionsSearch,
    component: page(() => import("./SuggestionsPage"), "SuggestionsPage", words),
  }),
];

export const pages = {
  routes,
  commands: [],
  administration: [
    {
      to: "/administration/guide/propositions",
      icon: "board",
      name: msg`Propositions`,
      permission: "GUIDE_EDIT",
      within: "/administration/guide",
      Waiting: part(() => import("./SuggestionsWaiting").then((module) => module.SuggestionsWaiting)),
    },
  ],
} satisfies FeaturePages;
