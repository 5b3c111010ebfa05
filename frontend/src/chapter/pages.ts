import { msg } from "@lingui/core/macro";
import { createRoute } from "@tanstack/react-router";
import type { FeaturePages } from "@/frame/feature";
import { memberLayout } from "@/frame/member";
import { page } from "@/frame/page";
import { words } from "./locales/words";
import { administeredChapterSearch, administeredSearch } from "./search";

const routes = [
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/groupes/$id",
    component: page(() => import("./ChapterPage"), "ChapterPage", words),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/administration/groupes",
    validateSearch: administeredSearch,
    component: page(() => import("./AdministeredChaptersPage"), "AdministeredChaptersPage", words),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/administration/groupes/$id",
    validateSearch: administeredChapterSearch,
    component: page(() => import("./AdministeredChapterPage"), "AdministeredChapterPage", words),
  }),
];

export const pages = {
  routes,
  commands: [],
  administration: [
    {
      to: "/administration/groupes",
      icon: "place",
      name: msg`Groupes`,
      detail: msg`Fonder, déplacer, fermer`,
      permission: "CHAPTERS_MANAGE",
    },
  ],
} satisfies FeaturePages;
