import { msg } from "@lingui/core/macro";
import { createRoute } from "@tanstack/react-router";
import type { FeaturePages } from "@/frame/feature";
import { memberLayout } from "@/frame/member";
import { page } from "@/frame/page";
import { words } from "./locales/words";
import { officeSearch, officesSearch } from "./search";

const routes = [
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/administration/responsables",
    validateSearch: officesSearch,
    component: page(() => import("./OfficesPage"), "OfficesPage", words),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/administration/responsables/$id",
    validateSearch: officeSearch,
    component: page(() => import("./OfficePage"), "OfficePage", words),
  }),
];

export const pages = {
  routes,
  commands: [],
  administration: [
    {
      to: "/administration/responsables",
      icon: "person",
      name: msg`Responsables`,
      permission: "OFFICES_MANAGE",
    },
  ],
} satisfies FeaturePages;
