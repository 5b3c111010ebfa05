import { msg } from "@lingui/core/macro";
import { createRoute } from "@tanstack/react-router";
import type { FeaturePages } from "@/frame/feature";
import { memberLayout } from "@/frame/member";
import { page } from "@/frame/page";
import { words } from "./locales/words";
import { mailSearch, noticesSearch } from "./search";

const routes = [
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/notifications",
    validateSearch: noticesSearch,
    component: page(() => import("./NoticesPage"), "NoticesPage", words),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/profil/notifications",
    component: page(() => import("./NoticePreferencesPage"), "NoticePreferencesPage", words),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/administration/courrier",
    validateSearch: mailSearch,
    component: page(() => import("./MailListPage"), "MailListPage", words),
  }),
];

export const pages = {
  routes,
  commands: [
    { to: "/notifications", icon: "bell", name: msg`Notifications` },
    { to: "/profil/notifications", icon: "bell", name: msg`Choisir ce qui m’est dit` },
  ],
  administration: [
    {
      to: "/administration/courrier",
      icon: "mail",
      name: msg`Courrier`,
      permission: "MAIL_MANAGE",
    },
  ],
} satisfies FeaturePages;
