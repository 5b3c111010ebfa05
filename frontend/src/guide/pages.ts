import { msg } from "@lingui/core/macro";
import { createRoute } from "@tanstack/react-router";
import type { FeaturePages } from "@/frame/feature";
import { memberLayout } from "@/frame/member";
import { page } from "@/frame/page";
import { words } from "./locales/words";
import { sheetSearch, sheetsSearch } from "./search";

const routes = [
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/administration/guide",
    validateSearch: sheetsSearch,
    component: page(() => import("./SheetsPage"), "SheetsPage", words),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/administration/guide/$id",
    validateSearch: sheetSearch,
    component: page(() => import("./SheetPage"), "SheetPage", words),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/administration/guide/$id/ecrire",
    component: page(() => import("./WriteSheetPage"), "WriteSheetPage", words),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/mes-reseaux",
    component: page(() => import("./OwnSheetsPage"), "OwnSheetsPage", words),
  }),
];

export const pages = {
  routes,
  commands: [],
  administration: [
    {
      to: "/administration/guide",
      icon: "board",
      name: msg`Guide des réseaux`,
      detail: msg`Relire, publier, écrire`,
      permission: "GUIDE_EDIT",
    },
  ],
} satisfies FeaturePages;
