// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { allPages } from "../src/app/pages";
import { PUBLIC_PATHS, WRITTEN_PATHS } from "../src/app/publicPaths";
import { createAppRouter } from "../src/app/router";
import { knowPages } from "../src/app/routes";
import { pages } from "./pages";

test("the pages that the build names are those that the router knows", async () => {
  knowPages(await allPages());
  const router = createAppRouter(() => new Promise(() => {}));
  // Where an address waits for its page is none.
  const routed = Object.keys(router.routesByPath).filter((path) => !["/", "/$"].includes(path));
  expect(routed.length).toBeGreaterThan(5);
  expect(pages().toSorted()).toEqual([...PUBLIC_PATHS, ...routed].toSorted());
});

test("what the server writes is a page of the application, too", () => {
  expect(WRITTEN_PATHS.filter((path) => !pages().includes(path))).toEqual([]);
});
