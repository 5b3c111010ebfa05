import { msg } from "@lingui/core/macro";
import { createRoute } from "@tanstack/react-router";
import type { FeaturePages } from "@/frame/feature";
import { memberLayout } from "@/frame/member";
import { page } from "@/frame/page";
import { part } from "@/frame/part";
import { words } from "./locales/words";
import { importSearch, importsSearch } from "./search";

const routes = [
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/administration/guide/import",
    validateSearch: importsSearch,
    component: page(() => import("./SheetImportsPage"), "SheetImportsPage", words),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/administration/guide/import/$id",
    validateSearch: importSearch,
    component: page(() => import("./SheetImportPage"), "SheetImportPage", words),
  }),
];

export const pages = {
  routes,
  commands: [],
  administration: [
    {
      to: "/administration/guide/import",
      icon: "download",
      name: msg`Imports`,
      detail: msg`Fiches qui viennent d’un fichier`,
      permission: "GUIDE_EDIT",
      within: "/administration/guide",
      Waiting: part(() => import("./ImportsWaiting").then((module) => module.ImportsWaiting)),
    },
  ],
} satisfies FeaturePages;
