import { createRoute } from "@tanstack/react-router";
import type { Feature } from "@/frame/feature";
import { memberLayout } from "@/frame/member";
import { page } from "@/frame/page";
import { mailSearch } from "./search";

/** Only administrators read them. */
const WORDS = { fr: () => import("virtual:words/notice/fr"), en: () => import("virtual:words/notice/en") };

const routes = [
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/administration/courrier",
    validateSearch: mailSearch,
    component: page(() => import("./MailListPage"), "MailListPage", WORDS),
  }),
];

/** Mail: what became of it, for whoever looks after all of it. */
export const notice = {
  routes,
  lead: () => null,
  places: [],
  own: () => [],
  commands: [],
} satisfies Feature;
