import { lazy, Suspense } from "react";
import { activateLocale, type Locale } from "@/lib/locale";
import { Skeleton } from "@/ui/Skeleton";
import { PublicLayout } from "./PublicLayout";
import { type PublicPath, publicPath } from "./publicPaths";
import { render } from "./render";

const HomePage = lazy(() => import("@/home/HomePage").then((module) => ({ default: module.HomePage })));
const AccessibilityPage = lazy(() =>
  import("@/home/AccessibilityPage").then((module) => ({ default: module.AccessibilityPage })),
);
const LegalPage = lazy(() => import("@/home/LegalPage").then((module) => ({ default: module.LegalPage })));

const FinderPage = lazy(() => import("./openPages").then(({ finder }) => finder()));

const PAGES: Readonly<Record<PublicPath, typeof HomePage>> = {
  "/": HomePage,
  "/trouver": FinderPage,
  "/accessibilite": AccessibilityPage,
  "/mentions-legales": LegalPage,
};

export async function start(root: HTMLElement, locale: Locale): Promise<void> {
  await activateLocale(locale, {
    fr: () => import("virtual:words/public/fr"),
    en: () => import("virtual:words/public/en"),
  });
  const Public = PAGES[publicPath(location.pathname)];
  render(root, () => (
    <PublicLayout>
      <Suspense fallback={<Skeleton />}>
        <Public />
      </Suspense>
    </PublicLayout>
  ));
}
