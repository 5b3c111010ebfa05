import { createRoute, redirect } from "@tanstack/react-router";
import { memberLayout, root } from "@/frame/member";
import { pages as week } from "@/week/pages";
import { ErrorFrame } from "./ErrorFrame";
import { MemberLayout } from "./MemberLayout";
import type { Pages } from "./pages";
import { RootLayout } from "./RootLayout";

type PageRoute = Pages["routes"][number];

let known: readonly Pages[] | null = null;

/** The pages of all features; null while only the first page is known. */
export const knownPages = (): readonly Pages[] | null => known;

root.update({ component: RootLayout });
// Loaded with the application: the frame stands whatever becomes of a page.
memberLayout.update({ component: MemberLayout, errorComponent: ErrorFrame });

/** Any other address while only the first page is known: it waits for the others, one of which it then is, or none. */
const elsewhere = createRoute({
  getParentRoute: () => memberLayout,
  path: "$",
  params: { parse: (params) => (known ? false : params) },
  beforeLoad: async ({ context, location }) => {
    await context.learnPages();
    throw redirect({ href: location.href, replace: true });
  },
});

// It stays when the others are there: somebody may be waiting at it. To links and pages it is no address.
const treeOf = (routes: readonly PageRoute[]) =>
  root.addChildren([memberLayout.addChildren<PageRoute[]>([...routes, elsewhere as never])]);

export const routeTree = treeOf(week.routes);

/** From here on the tree has the routes of these pages. */
export function knowPages(pages: readonly Pages[]): void {
  known = pages;
  treeOf(pages.flatMap<PageRoute>(({ routes }) => routes));
}
