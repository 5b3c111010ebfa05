import { msg } from "@lingui/core/macro";
import { createRoute } from "@tanstack/react-router";
import type { Feature } from "@/frame/feature";
import { memberLayout } from "@/frame/member";
import { page } from "@/frame/page";
import { words } from "./locales/words";
import { finderEditorSearch } from "./search";

const routes = [
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/administration/moteur",
    validateSearch: finderEditorSearch,
    component: page(() => import("./FinderEditorPage"), "FinderEditorPage", words),
  }),
];

/** The finder's questions, as editors publish them. The finder itself is for everybody, and stands outside of the members' frame. */
export const finder = {
  routes,
  lead: () => null,
  places: [],
  own: () => [],
  commands: [],
  administration: [
    {
      to: "/administration/moteur",
      icon: "search",
      name: msg`Moteur de choix`,
      detail: msg`Questions qui mènent à un réseau`,
      permission: "GUIDE_EDIT",
    },
  ],
} satisfies Feature;
