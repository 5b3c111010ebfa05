import { msg } from "@lingui/core/macro";
import { createRoute } from "@tanstack/react-router";
import type { Feature } from "@/frame/feature";
import { memberLayout } from "@/frame/member";
import { page } from "@/frame/page";
import { words } from "./locales/words";
import { mailSearch } from "./search";

const routes = [
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/administration/courrier",
    validateSearch: mailSearch,
    component: page(() => import("./MailListPage"), "MailListPage", words),
  }),
];

/** Mail: what became of it, for whoever looks after all of it. */
export const notice = {
  routes,
  lead: () => null,
  places: [],
  own: () => [],
  commands: [],
  administration: [
    {
      to: "/administration/courrier",
      icon: "mail",
      name: msg`Courrier`,
      permission: "MAIL_MANAGE",
    },
  ],
} satisfies Feature;
