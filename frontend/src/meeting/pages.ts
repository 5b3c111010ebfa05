import { msg } from "@lingui/core/macro";
import { createRoute } from "@tanstack/react-router";
import type { FeaturePages } from "@/frame/feature";
import { memberLayout } from "@/frame/member";
import { page } from "@/frame/page";
import { words } from "./locales/words";
import { attendanceSearch, meetingSearch, meetingsSearch, oneToOneSearch } from "./search";

const routes = [
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/reunions/$id",
    validateSearch: meetingSearch,
    component: page(() => import("./MeetingPage"), "MeetingPage", words),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/groupes/$id/reunions",
    validateSearch: meetingsSearch,
    component: page(() => import("./MeetingsPage"), "MeetingsPage", words),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/presences",
    validateSearch: attendanceSearch,
    component: page(() => import("./AttendancePage"), "AttendancePage", words),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/tete-a-tete",
    validateSearch: oneToOneSearch,
    component: page(() => import("./OneToOnePage"), "OneToOnePage", words),
  }),
];

export const pages = {
  routes,
  commands: [
    { to: "/presences", icon: "week", name: msg`Mes présences` },
    { to: "/tete-a-tete", icon: "directory", name: msg`Noter un tête-à-tête` },
  ],
  administration: [],
} satisfies FeaturePages;
