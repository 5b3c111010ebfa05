// @vitest-environment happy-dom
import { Outlet } from "@tanstack/react-router";
import { beforeEach, expect, test, vi } from "vitest";
import { openFreshDevice, sessionOf } from "../../tools/testDevice";

/** As after a start: no other test has had the router know more. */
async function startAt(address: string) {
  vi.resetModules();
  const [{ memberLayout, root }, { openSession }, { createAppRouter }] = await Promise.all([
    import("@/frame/member"),
    import("@/access/session"),
    import("./router"),
  ]);
  root.update({ component: Outlet });
  memberLayout.update({ component: Outlet });
  history.replaceState(null, "", address);
  return createAppRouter(openSession);
}

beforeEach(async () => {
  await openFreshDevice();
  vi.stubGlobal(
    "fetch",
    vi.fn<typeof fetch>(async () => new Response(JSON.stringify(sessionOf("anna")))),
  );
});

test("an address beyond the first page has the router know all of them, and is then one of theirs, or none", async () => {
  const router = await startAt("/semaine");
  const shown = () => router.state.matches.at(-1)?.fullPath;
  await router.load();
  expect(shown()).toBe("/semaine");
  expect(Object.keys(router.routesByPath)).not.toContain("/chiffres");
  expect(router.options.context.administration()).toEqual([]);

  await router.navigate({ to: "/chiffres", search: { periode: "year" }, hash: "mois" });
  await vi.waitFor(() => expect(shown()).toBe("/chiffres"));
  expect(router.state.location.href).toBe("/chiffres?periode=year#mois");
  expect(Object.keys(router.routesByPath)).toEqual(expect.arrayContaining(["/semaine", "/administration"]));
  expect(router.options.context.administration().length).toBeGreaterThan(5);

  await router.navigate({ to: "/nulle-part" as "/chiffres" });
  await vi.waitFor(() => expect(router.state.location.href).toBe("/nulle-part"));
  expect(router.state.matches.map(({ routeId }) => routeId)).toEqual(["__root__"]);
});
