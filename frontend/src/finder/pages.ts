import { msg } from "@lingui/core/macro";
import { createRoute } from "@tanstack/react-router";
import type { FeaturePages } from "@/frame/feature";
import { memberLayout } from "@/frame/member";
import { page } from "@/frame/page";
import { words } from "./locales/words";
import { finderEditorSearch } from "./search";

const routes = [
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/administration/moteur",
    validateSearch: finderEditorSearch,
    component: page(() => import("./FinderEditorPage"), "FinderEditorPage", words),
  }),
];

export const pages = {
  routes,
  commands: [],
  administration: [
    {
      to: "/administration/moteur",
      icon: "search",
      name: msg`Moteur de choix`,
      detail: msg`Questions qui mènent à un réseau`,
      permission: "GUIDE_EDIT",
    },
  ],
} satisfies FeaturePages;
