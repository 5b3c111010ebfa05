import { msg } from "@lingui/core/macro";
import { createRoute } from "@tanstack/react-router";
import type { FeaturePages } from "@/frame/feature";
import { memberLayout } from "@/frame/member";
import { page } from "@/frame/page";
import { words } from "./locales/words";
import {
  administeredRegionSearch,
  administeredSearch,
  administeredSpecialtiesSearch,
  administeredSpecialtySearch,
  regionSearch,
} from "./search";

const routes = [
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/region/$code",
    validateSearch: regionSearch,
    component: page(() => import("./RegionPage"), "RegionPage", words),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/administration",
    component: page(() => import("./AdministrationPage"), "AdministrationPage", words),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/administration/regions",
    validateSearch: administeredSearch,
    component: page(() => import("./AdministeredRegionsPage"), "AdministeredRegionsPage", words),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/administration/regions/$code",
    validateSearch: administeredRegionSearch,
    component: page(() => import("./AdministeredRegionPage"), "AdministeredRegionPage", words),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/administration/specialites",
    validateSearch: administeredSpecialtiesSearch,
    component: page(() => import("./AdministeredSpecialtiesPage"), "AdministeredSpecialtiesPage", words),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/administration/specialites/$id",
    validateSearch: administeredSpecialtySearch,
    component: page(() => import("./AdministeredSpecialtyPage"), "AdministeredSpecialtyPage", words),
  }),
];

export const pages = {
  routes,
  commands: [],
  administration: [
    {
      to: "/administration/regions",
      icon: "region",
      name: msg`Régions`,
      detail: msg`Ouvrir, corriger`,
      permission: "REGIONS_MANAGE",
    },
    {
      to: "/administration/specialites",
      icon: "seat",
      name: msg`Métiers`,
      detail: msg`Ajouter, fusionner, retirer`,
      permission: "REGIONS_MANAGE",
    },
  ],
} satisfies FeaturePages;
