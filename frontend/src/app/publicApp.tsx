import { lazy, Suspense } from "react";
import { activateLocale, type Locale, type Words } from "@/lib/locale";
import { Skeleton } from "@/ui/Skeleton";
import { PublicLayout } from "./PublicLayout";
import { render } from "./render";
import { takeOver } from "./takeOver";

/** Where the server would have written a page, and couldn't. */
const UnwrittenPage = lazy(() => import("@/home/UnwrittenPage").then((module) => ({ default: module.UnwrittenPage })));
const PAGES: Readonly<Record<string, typeof UnwrittenPage>> = {
  "/accessibilite": lazy(() =>
    import("@/home/AccessibilityPage").then((module) => ({ default: module.AccessibilityPage })),
  ),
  "/mentions-legales": lazy(() => import("@/home/LegalPage").then((module) => ({ default: module.LegalPage }))),
};

export async function start(root: HTMLElement, locale: Locale, words: Words): Promise<void> {
  await activateLocale(locale, words);
  const written = root.querySelector("[data-written]");
  if (written) {
    takeOver(written);
    return;
  }
  const Public = PAGES[location.pathname.replace(/\/$/, "")] ?? UnwrittenPage;
  render(root, () => (
    <PublicLayout>
      <Suspense fallback={<Skeleton />}>
        <Public />
      </Suspense>
    </PublicLayout>
  ));
}
