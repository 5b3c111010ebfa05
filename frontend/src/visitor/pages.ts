import { createRoute } from "@tanstack/react-router";
import type { FeaturePages } from "@/frame/feature";
import { memberLayout } from "@/frame/member";
import { page } from "@/frame/page";
import { part } from "@/frame/part";
import { needWords } from "@/lib/locale";
import { words } from "./locales/words";
import { visitorsSearch } from "./search";

const routes = [
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/invites",
    validateSearch: visitorsSearch,
    component: page(() => import("./VisitorsPage"), "VisitorsPage", words),
  }),
];

const atTheDoor = part(() =>
  Promise.all([import("./VisitorsAtDoor"), needWords(words)]).then(([code]) => code.VisitorsAtDoor),
);

export const pages = { routes, commands: [], administration: [], atTheDoor } satisfies FeaturePages;
