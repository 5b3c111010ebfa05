import { msg } from "@lingui/core/macro";
import { createRoute } from "@tanstack/react-router";
import type { FeaturePages } from "@/frame/feature";
import { memberLayout } from "@/frame/member";
import { page } from "@/frame/page";
import { words } from "./locales/words";
import { guideConsultationsSearch, sheetConsultationsSearch } from "./search";

const routes = [
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/administration/guide/consultations",
    validateSearch: guideConsultationsSearch,
    component: page(() => import("./GuideConsultationsPage"), "GuideConsultationsPage", words),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/administration/guide/$id/consultations",
    validateSearch: sheetConsultationsSearch,
    component: page(() => import("./SheetConsultationsPage"), "SheetConsultationsPage", words),
  }),
];

export const pages = {
  routes,
  commands: [],
  administration: [
    {
      to: "/administration/guide/consultations",
      within: "/administration/guide",
      icon: "eye",
      name: msg`Consultations`,
      permission: "GUIDE_EDIT",
    },
  ],
} satisfies FeaturePages;
