import { msg } from "@lingui/core/macro";
import { createRoute } from "@tanstack/react-router";
import type { FeaturePages } from "@/frame/feature";
import { memberLayout } from "@/frame/member";
import { page } from "@/frame/page";
import { words } from "./locales/words";
import { policiesSearch } from "./search";

const routes = [
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/administration/regles",
    validateSearch: policiesSearch,
    component: page(() => import("./PoliciesPage"), "PoliciesPage", words),
  }),
];

export const pages = {
  routes,
  commands: [],
  administration: [
    {
      to: "/administration/regles",
      icon: "list",
      name: msg`Règles de la région`,
      detail: msg`Cotisations, visites, absences, places`,
      permission: "POLICIES_WRITE",
    },
  ],
} satisfies FeaturePages;
