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
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ApiProblem, SessionEnded, Unavailable } from "@/lib/problem";
import { client } from "./client";
import { ErrorPage } from "./ErrorPage";

/** What the page does with its search parameters and the client that it was given. */
const show = vi.fn<(search: Record<string, unknown>) => string>();

function open(address: string) {
  const root = createRootRoute({
    component: () => (
      <>
        <nav>the frame</nav>
        <Outlet />
      </>
    ),
  });
  const List = () => <h1>{show(list.useSearch())}</h1>;
  const list = createRoute({
    getParentRoute: () => root,
    path: "/listes/$id",
    validateSearch: (raw: Record<string, unknown>) => raw,
    component: List,
  });
  const router = createRouter({
    routeTree: root.addChildren([list]),
    history: createMemoryHistory({ initialEntries: [address] }),
    defaultErrorComponent: ErrorPage,
  });
  render(
    <I18nProvider i18n={i18n}>
      <RouterProvider router={router as never} />
    </I18nProvider>,
  );
  return router;
}

beforeEach(() => {
  show.mockReset();
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
});
afterEach(cleanup);

test("a cursor that the server doesn't take leads to the first page, under a corrected address", async () => {
  show.mockImplementation(({ after }) => {
    if (after) {
      throw new ApiProblem("BAD_CURSOR", "no");
    }
    return "first page";
  });
  const router = open("/listes/a?after=x&tri=nom");
  expect(await screen.findByRole("heading", { name: "first page" })).toBeTruthy();
  expect(router.state.location.href).toBe("/listes/a?tri=nom");
});

test("what the server knows nothing of is left out; without parameters the page is not there", async () => {
  show.mockImplementation(() => {
    throw new ApiProblem("BAD_USER_INPUT", "no");
  });
  const router = open("/listes/a?region=nope");
  expect(await screen.findByRole("heading", { name: "Page introuvable" })).toBeTruthy();
  expect(router.state.location.href).toBe("/listes/a");
  expect(screen.getByText("the frame")).toBeTruthy();
});

test("what isn't open to the account is not there", async () => {
  show.mockImplementation(() => {
    throw new ApiProblem("FORBIDDEN", "no");
  });
  open("/listes/a");
  expect(await screen.findByRole("heading", { name: "Page introuvable" })).toBeTruthy();
  expect(screen.getByText(/n’est pas ouverte à votre compte/)).toBeTruthy();
});

test("trying again asks a client without memory, in the same document", async () => {
  const former = client.get();
  show.mockImplementation(() => {
    throw new ApiProblem("INTERNAL_ERROR", "no");
  });
  open("/listes/a");
  await screen.findByRole("heading", { name: "Cette page n’a pas pu s’ouvrir" });
  show.mockImplementation(() => "here");
  await userEvent.click(screen.getByRole("button", { name: "Réessayer" }));
  expect(await screen.findByRole("heading", { name: "here" })).toBeTruthy();
  expect(client.get()).not.toBe(former);
});

test("whoever asked too much in too short a time is told to wait", async () => {
  show.mockImplementation(() => {
    throw new Unavailable(429);
  });
  open("/listes/a");
  expect(await screen.findByText("Trop de demandes d’un coup. Attendez une minute, puis réessayez.")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Réessayer" })).toBeTruthy();
});

test("the return of the network is a reason to try again by itself", async () => {
  show.mockImplementation(() => {
    throw new TypeError("Failed to fetch");
  });
  open("/listes/a");
  await screen.findByRole("heading", { name: "Cette page n’a pas pu s’ouvrir" });
  show.mockImplementation(() => "here");
  dispatchEvent(new Event("online"));
  expect(await screen.findByRole("heading", { name: "here" })).toBeTruthy();
});

test("an ended session is said in the page's place, with the way back to it", async () => {
  show.mockImplementation(() => {
    throw new SessionEnded();
  });
  open("/listes/a");
  await screen.findByRole("heading", { name: "Votre session est terminée" });
  expect(screen.getByRole("link", { name: "Me reconnecter" }).getAttribute("href")).toContain("continue=");
});
