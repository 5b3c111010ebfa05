import { msg } from "@lingui/core/macro";
import { createRoute } from "@tanstack/react-router";
import type { Feature } from "@/frame/feature";
import { memberLayout } from "@/frame/member";
import { page } from "@/frame/page";
import { regionSearch } from "./search";

const routes = [
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/region/$code",
    validateSearch: regionSearch,
    component: page(() => import("./RegionPage"), "RegionPage"),
  }),
];

/** Regions: their chapters side by side. */
export const region = {
  routes,
  lead: () => null,
  places: [],
  own: ({ regions }) =>
    regions.map(({ code, name }) => ({
      to: "/region/$code",
      params: { code },
      icon: "region" as const,
      name: msg`Région ${name}`,
      short: name,
    })),
  commands: [],
} satisfies Feature;
