import { msg } from "@lingui/core/macro";
import { createRoute } from "@tanstack/react-router";
import type { Feature } from "@/frame/feature";
import { memberLayout } from "@/frame/member";
import { page } from "@/frame/page";

const routes = [
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/groupes/$id",
    component: page(() => import("./ChapterPage"), "ChapterPage"),
  }),
];

/** Groups: who sits around the table, and which seats are open. */
export const chapter = {
  routes,
  lead: () => null,
  places: [],
  own: ({ memberships }) =>
    memberships.flatMap((membership) =>
      membership.chapter
        ? {
            to: "/groupes/$id",
            params: { id: membership.chapter.id },
            icon: "place" as const,
            name: membership.chapter.name,
            short: msg`Mon groupe`,
          }
        : [],
    ),
  commands: [],
} satisfies Feature;
