import { msg } from "@lingui/core/macro";
import { createRoute } from "@tanstack/react-router";
import type { FeaturePages } from "@/frame/feature";
import { memberLayout } from "@/frame/member";
import { page } from "@/frame/page";
import { words } from "./locales/words";
import { clientSearch, partnerSearch, partnersSearch, readersSearch } from "./search";

const routes = [
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/administration/partenaires",
    validateSearch: partnersSearch,
    component: page(() => import("./PartnersPage"), "PartnersPage", words),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/administration/partenaires/$id",
    validateSearch: partnerSearch,
    component: page(() => import("./PartnerPage"), "PartnerPage", words),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/administration/clients/$id",
    validateSearch: clientSearch,
    component: page(() => import("./ClientPage"), "ClientPage", words),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/administration/lecteurs",
    validateSearch: readersSearch,
    component: page(() => import("./ReadersPage"), "ReadersPage", words),
  }),
];

export const pages = {
  routes,
  commands: [],
  administration: [
    {
      to: "/administration/partenaires",
      icon: "institution",
      name: msg`Partenaires`,
      detail: msg`Organismes, habilitations`,
      permission: "PARTNERS_MANAGE",
    },
    {
      to: "/administration/lecteurs",
      icon: "eye",
      name: msg`Qui lit ma région`,
      permission: "PARTNERS_READ",
    },
  ],
} satisfies FeaturePages;
