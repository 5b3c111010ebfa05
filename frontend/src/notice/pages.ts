import { msg } from "@lingui/core/macro";
import { createRoute } from "@tanstack/react-router";
import type { FeaturePages } from "@/frame/feature";
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

export const pages = {
  routes,
  commands: [],
  administration: [
    {
      to: "/administration/courrier",
      icon: "mail",
      name: msg`Courrier`,
      permission: "MAIL_MANAGE",
    },
  ],
} satisfies FeaturePages;
