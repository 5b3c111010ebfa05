import { createRootRouteWithContext, createRoute } from "@tanstack/react-router";
import type { Session } from "@/access/session";
import { businessSearch, figuresSearch, recordSearch } from "@/business/search";
import { directorySearch } from "@/member/search";
import { giveSearch, referralSearch, referralsSearch } from "@/referral/search";
import { regionSearch } from "@/region/search";
import { ErrorFrame } from "./ErrorFrame";
import { MemberLayout } from "./MemberLayout";
import { page } from "./page";
import { RootLayout } from "./RootLayout";
import { requireSession } from "./requireSession";

const root = createRootRouteWithContext<{ opening: () => Promise<Session> }>()({ component: RootLayout });

const memberLayout = createRoute({
  getParentRoute: () => root,
  id: "member",
  beforeLoad: ({ context, location }) => requireSession(context.opening, location.href),
  // Loaded with the application: the frame stands whatever becomes of a page.
  component: MemberLayout,
  errorComponent: ErrorFrame,
});
const memberPages = [
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/semaine",
    component: page(() => import("@/week/WeekPage"), "WeekPage"),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/recommander",
    validateSearch: giveSearch,
    component: page(() => import("@/referral/GivePage"), "GivePage"),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/recommandations",
    validateSearch: referralsSearch,
    component: page(() => import("@/referral/ReferralsPage"), "ReferralsPage"),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/recommandations/$id",
    validateSearch: referralSearch,
    component: page(() => import("@/referral/ReferralPage"), "ReferralPage"),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/merci",
    validateSearch: recordSearch,
    component: page(() => import("@/business/RecordPage"), "RecordPage"),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/merci/$id",
    validateSearch: businessSearch,
    component: page(() => import("@/business/BusinessPage"), "BusinessPage"),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/chiffres",
    validateSearch: figuresSearch,
    component: page(() => import("@/business/FiguresPage"), "FiguresPage"),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/annuaire",
    validateSearch: directorySearch,
    component: page(() => import("@/member/DirectoryPage"), "DirectoryPage"),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/membres/$id",
    component: page(() => import("@/member/MemberPage"), "MemberPage"),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/groupes/$id",
    component: page(() => import("@/chapter/ChapterPage"), "ChapterPage"),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/region/$code",
    validateSearch: regionSearch,
    component: page(() => import("@/region/RegionPage"), "RegionPage"),
  }),
];

export const routeTree = root.addChildren([memberLayout.addChildren(memberPages)]);
