import { msg } from "@lingui/core/macro";
import { createRoute } from "@tanstack/react-router";
import type { Feature } from "@/frame/feature";
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

/** What waits for a member this week. */
export const week = {
  routes,
  lead: () => null,
  places: [{ to: "/semaine", icon: "week", name: msg`Ma semaine`, short: msg`Semaine` }],
  own: () => [],
  commands: [],
  administration: [],
} satisfies Feature;
