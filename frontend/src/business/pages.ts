import { msg } from "@lingui/core/macro";
import { createRoute } from "@tanstack/react-router";
import type { FeaturePages } from "@/frame/feature";
import { memberLayout } from "@/frame/member";
import { page } from "@/frame/page";
import { words } from "./locales/words";
import { businessSearch, figuresSearch, recordSearch } from "./search";

const routes = [
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/merci",
    validateSearch: recordSearch,
    component: page(() => import("./RecordPage"), "RecordPage", words),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/merci/$id",
    validateSearch: businessSearch,
    component: page(() => import("./BusinessPage"), "BusinessPage", words),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/chiffres",
    validateSearch: figuresSearch,
    component: page(() => import("./FiguresPage"), "FiguresPage", words),
  }),
];

export const pages = {
  routes,
  commands: [{ to: "/merci", icon: "thanks", name: msg`Dire merci` }],
  administration: [],
} satisfies FeaturePages;
