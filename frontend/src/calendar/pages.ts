import { msg } from "@lingui/core/macro";
import { createRoute } from "@tanstack/react-router";
import type { FeaturePages } from "@/frame/feature";
import { memberLayout } from "@/frame/member";
import { page } from "@/frame/page";
import { words } from "./locales/words";
import { calendarSearch } from "./search";

const routes = [
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/profil/agenda",
    validateSearch: calendarSearch,
    component: page(() => import("./CalendarPage"), "CalendarPage", words),
  }),
];

export const pages = {
  routes,
  commands: [{ to: "/profil/agenda", icon: "week", name: msg`Mon agenda` }],
  administration: [],
} satisfies FeaturePages;
