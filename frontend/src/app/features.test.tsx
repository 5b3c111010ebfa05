import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { createMemoryHistory, createRouter, Outlet, RouterProvider } from "@tanstack/react-router";
import { cleanup, render } from "@testing-library/react";
import { Suspense } from "react";
import { RelayEnvironmentProvider } from "react-relay";
import { Environment, type GraphQLResponse, Network, RecordSource, Store, type Variables } from "relay-runtime";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { memberLayout, root } from "@/frame/member";
import type { Person } from "@/frame/person";
import { openFreshDevice } from "../../tools/testDevice";
import { allPages, type Pages } from "./pages";
import { administrationOf, allPlaces, atTheDoorOf } from "./places";
import { questionsOf } from "./questions";
import { createAppRouter } from "./router";
import { knowPages, routeTree } from "./routes";

type Asked = { name: string; variables: Variables };

const person: Person = {
  name: "Maud Legrand",
  canGive: true,
  administers: true,
  permissions: new Set([
    "CHAPTERS_MANAGE",
    "GUIDE_EDIT",
    "MAIL_MANAGE",
    "MEMBERS_MANAGE",
    "OFFICES_MANAGE",
    "PARTNERS_MANAGE",
    "PARTNERS_READ",
    "REGIONS_MANAGE",
  ]),
  memberships: [
    {
      id: "m1",
      chapter: { id: "c1", name: "Caen" },
      region: { timeZone: "Europe/Paris" },
      own: { firstStepsLeft: [] },
    },
  ],
  regions: [{ code: "NOR", name: "Normandie", timeZone: "Europe/Paris", viewerCanReadStatistics: true }],
};
const REGIONS = { data: { regions: { nodes: [] } } } as unknown as GraphQLResponse;
/** The first look at a page loads all of its code. */
const PATIENCE_MS = 20_000;
let asked: Asked[] = [];
let begun: Asked[] = [];
let pages: readonly Pages[] = [];

/** The routes as they are, without the frame around the pages. The server knows no more than regions. */
function routerAt(address: string) {
  const network = Network.create((params, variables) => {
    asked.push({ name: params.name, variables });
    return params.name === "DirectoryPageQuery" ? Promise.resolve(REGIONS) : new Promise<GraphQLResponse>(() => {});
  });
  const environment = new Environment({ network, store: new Store(new RecordSource()) });
  const router = createRouter({
    routeTree,
    context: {
      enter: () => Promise.resolve(),
      learnPages: () => Promise.resolve(),
      administration: () => administrationOf(pages),
      atTheDoor: () => atTheDoorOf(pages),
      begin: (path, visit) => {
        for (const { params, variables } of questionsOf(path, visit)) {
          begun.push({ name: params.name, variables });
        }
      },
    },
    search: { strict: true },
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

vi.setConfig({ testTimeout: 2 * PATIENCE_MS });
beforeAll(async () => {
  pages = await allPages();
  knowPages(pages);
  document.documentElement.lang = "fr";
  root.update({ component: Outlet });
  memberLayout.update({ component: Outlet });
});
beforeEach(async () => {
  asked = [];
  begun = [];
  await openFreshDevice();
});
afterEach(cleanup);

const ADDRESSES = Object.values(
  import.meta.glob<readonly string[]>("../*/addresses.ts", { eager: true, import: "ADDRESSES" }),
).flat();

test.each(ADDRESSES)("%s: what begins with the page's code is what the page then asks", async (address) => {
  routerAt(address);
  await vi.waitFor(() => expect(begun).toHaveLength(1));
  await vi.waitFor(() => expect(asked).toContainEqual(begun[0]), PATIENCE_MS);
});

test("no page is left out", () => {
  const patterns = pages
    .flatMap<{ fullPath: string }>(({ routes }) => routes)
    .map(({ fullPath }) => fullPath.replace(/\$\w+/, "[^/?]+"));
  const unseen = patterns.filter((pattern) => !ADDRESSES.some((at) => new RegExp(`^${pattern}(\\?|$)`).test(at)));
  expect(unseen).toEqual([]);
});

test("a code that may not exist is found out before anything is asked by it", async () => {
  routerAt("/annuaire?metier=joiner");
  await vi.waitFor(() => expect(asked.some(({ name }) => name === "MemberListQuery")).toBe(true), PATIENCE_MS);
  expect(begun).toEqual([]);
});

test("a look at a link asks nothing, nor does a page that is open", async () => {
  const router = routerAt("/recommandations");
  await vi.waitFor(() => expect(asked).toHaveLength(1), PATIENCE_MS);
  await router.preloadRoute({ to: "/groupes/$id", params: { id: "c1" } });
  await router.navigate({ to: "/recommandations", search: { q: "Zoé" } });
  await vi.waitFor(() => expect(asked).toHaveLength(2), PATIENCE_MS);
  expect(begun).toHaveLength(1);
});

test("every place leads to a page, and no two are one", () => {
  const routed = Object.keys(createAppRouter(() => new Promise(() => {})).routesByPath);
  const places = allPlaces(person, pages);
  expect(places.map(({ to }) => to).filter((to) => !routed.includes(to))).toEqual([]);
  expect(places.map(({ to }) => to)).toEqual([
    "/recommander",
    "/semaine",
    "/recommandations",
    "/chiffres",
    "/annuaire",
    "/adhesion",
    "/candidatures",
    "/profil/agenda",
    "/presences",
    "/tete-a-tete",
    "/merci",
    "/annuaire",
    "/profil",
    "/notifications",
    "/profil/notifications",
    "/invites",
    "/groupes/$id/reunions",
    "/groupes/$id",
    "/region/$code",
    "/administration",
    "/administration/regions",
    "/administration/specialites",
    "/administration/courrier",
    "/administration/groupes",
    "/administration/membres",
    "/administration/responsables",
    "/administration/partenaires",
    "/administration/lecteurs",
    "/administration/guide",
    "/administration/moteur",
    "/administration/guide/consultations",
    "/administration/guide/demandes",
    "/administration/guide/propositions",
    "/administration/guide/reseaux-proposes",
    "/administration/guide/import",
  ]);
  expect(allPlaces({ ...person, administers: false }, pages).map(({ to }) => to)).not.toContain("/administration");
  expect(allPlaces({ ...person, permissions: new Set() }, pages).map(({ to }) => to)).not.toContain(
    "/administration/regions",
  );
  expect(allPlaces({ ...person, permissions: new Set(["NETWORKS_WRITE"]) }, pages).map(({ to }) => to)).toContain(
    "/mes-reseaux",
  );
  expect(allPlaces({ ...person, canGive: false }, pages).map(({ to }) => to)).not.toContain("/recommander");
});
