import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from "@tanstack/react-router";
import { render } from "@testing-library/react";
import { type ReactNode, Suspense } from "react";
import { RelayEnvironmentProvider } from "react-relay";
import { Environment, Network, RecordSource, Store, type Variables } from "relay-runtime";

export type Answers = Record<string, (variables: Variables) => unknown>;

/** Shows a page of members at its address; the answers, by the operation's name, stand for the server. */
export function openPage(Page: () => ReactNode, path: string, address: string, answers: Answers) {
  const network = Network.create(async ({ name }, variables) => {
    const answer = answers[name];
    if (!answer) {
      throw new Error(`No answer to ${name}`);
    }
    return { data: await answer(variables) } as never;
  });
  const environment = new Environment({ network, store: new Store(new RecordSource()) });
  const root = createRootRoute({ component: Outlet });
  const member = createRoute({ getParentRoute: () => root, id: "member", component: Outlet });
  const page = createRoute({
    getParentRoute: () => member,
    path,
    component: Page,
    validateSearch: (raw: object) => raw,
  });
  const router = createRouter({
    routeTree: root.addChildren([member.addChildren([page])]),
    history: createMemoryHistory({ initialEntries: [address] }),
  });
  render(
    <I18nProvider i18n={i18n}>
      <RelayEnvironmentProvider environment={environment}>
        <Suspense>
          <RouterProvider router={router as never} />
        </Suspense>
      </RelayEnvironmentProvider>
    </I18nProvider>,
  );
  return router;
}
