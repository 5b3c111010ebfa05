import { createRootRouteWithContext, createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { Session } from "@/access/session";
import { businessSearch, figuresSearch, recordSearch } from "@/business/search";
import { directorySearch } from "@/member/search";
import { giveSearch, referralSearch, referralsSearch } from "@/referral/search";
import { regionSearch } from "@/region/search";
import { ErrorFrame } from "./ErrorFrame";
import { MemberLayout } from "./MemberLayout";
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
    component: lazyRouteComponent(() => import("@/week/WeekPage"), "WeekPage"),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/recommander",
    validateSearch: giveSearch,
    component: lazyRouteComponent(() => import("@/referral/GivePage"), "GivePage"),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/recommandations",
    validateSearch: referralsSearch,
    component: lazyRouteComponent(() => import("@/referral/ReferralsPage"), "ReferralsPage"),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/recommandations/$id",
    validateSearch: referralSearch,
    component: lazyRouteComponent(() => import("@/referral/ReferralPage"), "ReferralPage"),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/merci",
    validateSearch: recordSearch,
    component: lazyRouteComponent(() => import("@/business/RecordPage"), "RecordPage"),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/merci/$id",
    validateSearch: businessSearch,
    component: lazyRouteComponent(() => import("@/business/BusinessPage"), "BusinessPage"),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/chiffres",
    validateSearch: figuresSearch,
    component: lazyRouteComponent(() => import("@/business/FiguresPage"), "FiguresPage"),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/annuaire",
    validateSearch: directorySearch,
    component: lazyRouteComponent(() => import("@/member/DirectoryPage"), "DirectoryPage"),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/membres/$id",
    component: lazyRouteComponent(() => import("@/member/MemberPage"), "MemberPage"),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/groupes/$id",
    component: lazyRouteComponent(() => import("@/chapter/ChapterPage"), "ChapterPage"),
  }),
  createRoute({
    getParentRoute: () => memberLayout,
    path: "/region/$code",
    validateSearch: regionSearch,
    component: lazyRouteComponent(() => import("@/region/RegionPage"), "RegionPage"),
  }),
];

export const routeTree = root.addChildren([memberLayout.addChildren(memberPages)]);
