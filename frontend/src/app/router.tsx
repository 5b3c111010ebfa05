import { createRouter } from "@tanstack/react-router";
import type { Session } from "@/access/session";
import { Skeleton } from "@/ui/Skeleton";
import { beginPage } from "./begin";
import { ErrorPage } from "./ErrorPage";
import { NotFoundPage } from "./NotFoundPage";
import { allPages } from "./pages";
import { administrationOf, atTheDoorOf } from "./places";
import { requireSession } from "./requireSession";
import { knownPages, knowPages, routeTree } from "./routes";

/** opening: the question to the server, asked once at start, who is there. */
export function createAppRouter(opening: () => Promise<Session>) {
  async function learnPages(): Promise<void> {
    const pages = await allPages();
    if (!knownPages()) {
      knowPages(pages);
      router.setRoutes(router.buildRouteTree());
    }
  }
  const router = createRouter({
    routeTree,
    context: {
      enter: (path) => requireSession(opening, path),
      begin: beginPage,
      learnPages,
      administration: () => administrationOf(knownPages() ?? []),
      atTheDoor: () => atTheDoorOf(knownPages() ?? []),
    },
    // What no page understands leaves the address.
    search: { strict: true },
    defaultPreload: "intent",
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 0,
    defaultPendingMinMs: 0,
    scrollRestoration: true,
    defaultPendingComponent: () => <Skeleton />,
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: NotFoundPage,
  });
  return router;
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
