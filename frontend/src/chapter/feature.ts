import { msg } from "@lingui/core/macro";
import { createRoute } from "@tanstack/react-router";
import type { Feature } from "@/frame/feature";
import { memberLayout } from "@/frame/member";
import { page } from "@/frame/page";
import { words } from "./locales/words";
import { administeredChapterSearch, administeredSearch } from "./search";

const routes = [
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/groupes/$id",
    component: page(() => import("./ChapterPage"), "ChapterPage", words),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/administration/groupes",
    validateSearch: administeredSearch,
    component: page(() => import("./AdministeredChaptersPage"), "AdministeredChaptersPage", words),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/administration/groupes/$id",
    validateSearch: administeredChapterSearch,
    component: page(() => import("./AdministeredChapterPage"), "AdministeredChapterPage", words),
  }),
];

/** Groups: who sits around the table, which seats are open, and how groups are founded, moved and closed. */
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
  administration: [
    {
      to: "/administration/groupes",
      icon: "place",
      name: msg`Groupes`,
      detail: msg`Fonder, déplacer, fermer`,
      permission: "CHAPTERS_MANAGE",
    },
  ],
} satisfies Feature;
