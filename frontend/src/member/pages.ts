import { msg } from "@lingui/core/macro";
import { createRoute } from "@tanstack/react-router";
import type { FeaturePages } from "@/frame/feature";
import { memberLayout } from "@/frame/member";
import { page } from "@/frame/page";
import { words } from "./locales/words";
import {
  administeredMemberSearch,
  administeredSearch,
  directorySearch,
  importsSearch,
  profileSearch,
  welcomeSearch,
} from "./search";

const routes = [
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/annuaire",
    validateSearch: directorySearch,
    component: page(() => import("./DirectoryPage"), "DirectoryPage", words),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/membres/$id",
    component: page(() => import("./MemberPage"), "MemberPage", words),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/profil",
    validateSearch: profileSearch,
    component: page(() => import("./ProfilePage"), "ProfilePage", words),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/bienvenue",
    validateSearch: welcomeSearch,
    component: page(() => import("./WelcomePage"), "WelcomePage", words),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/administration/membres",
    validateSearch: administeredSearch,
    component: page(() => import("./AdministeredMembersPage"), "AdministeredMembersPage", words),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/administration/membres/import",
    component: page(() => import("./ImportMembersPage"), "ImportMembersPage", words),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/administration/membres/imports",
    validateSearch: importsSearch,
    component: page(() => import("./ImportsPage"), "ImportsPage", words),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/administration/membres/$id",
    validateSearch: administeredMemberSearch,
    component: page(() => import("./AdministeredMemberPage"), "AdministeredMemberPage", words),
  }),
];

export const pages = {
  routes,
  commands: [
    { to: "/annuaire", search: { vue: "places" }, icon: "seat", name: msg`Places ouvertes` },
    { to: "/profil", icon: "person", name: msg`Mon profil` },
  ],
  administration: [
    {
      to: "/administration/membres",
      icon: "directory",
      name: msg`Membres`,
      detail: msg`Inviter, importer, corriger`,
      permission: "MEMBERS_MANAGE",
    },
  ],
} satisfies FeaturePages;
