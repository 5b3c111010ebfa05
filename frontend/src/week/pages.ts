import { createRoute } from "@tanstack/react-router";
import type { FeaturePages } from "@/frame/feature";
import { memberLayout } from "@/frame/member";
import { page } from "@/frame/page";
import { words } from "./locales/words";

const routes = [
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/semaine",
    component: page(() => import("./WeekPage"), "WeekPage", words),
  }),
];

export const pages = {
  routes,
  commands: [],
  administration: [],
} satisfies FeaturePages;
