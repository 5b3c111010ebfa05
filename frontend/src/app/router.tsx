import { createRouter } from "@tanstack/react-router";
import type { Session } from "@/access/session";
import { Skeleton } from "@/ui/Skeleton";
import { beginPage } from "./begin";
import { ErrorPage } from "./ErrorPage";
import { NotFoundPage } from "./NotFoundPage";
import { ADMINISTRATION } from "./places";
import { requireSession } from "./requireSession";
import { routeTree } from "./routes";

/** opening: the question to the server, asked once at start, who is there. */
export function createAppRouter(opening: () => Promise<Session>) {
  return createRouter({
    routeTree,
    context: {
      enter: (path) => requireSession(opening, path),
      begin: beginPage,
      administration: ADMINISTRATION,
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
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
