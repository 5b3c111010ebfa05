import type { Page, Request } from "@playwright/test";
import { stateOf } from "../../e2e/accounts.ts";
import { expect, heading, test } from "../../e2e/support.ts";

test.use({
  storageState: stateOf("member"),
  expectedProblem: /status of 502|ERR_INTERNET_DISCONNECTED|ERR_NETWORK/,
});

const isStream = (request: Request) => /text\/event-stream/.test(request.headers()["accept"] ?? "");

test("eight tabs of one browser load, and share their streams; when the tab that has them closes another takes over", async ({
  page,
  context,
}) => {
  const streams: Page[] = [];
  context.on("request", (request) => isStream(request) && streams.push(request.frame().page()));
  await page.goto("/semaine");
  await expect(heading(page, "Ma semaine")).toBeVisible();
  // One about what changes, one about what the person is told; one that breaks is opened again.
  await expect.poll(() => streams.length).toBeGreaterThan(1);
  for (let count = 2; count <= 8; count += 1) {
    const tab = await context.newPage();
    await tab.goto("/annuaire");
    await expect(heading(tab, "Annuaire")).toBeVisible();
  }
  expect(
    streams.filter((tab) => tab !== page),
    "the same for all",
  ).toEqual([]);
  await page.close();
  await expect.poll(() => new Set(streams).size, "one of the others has both").toBe(2);
});

test("after a time without a stream, the page reads again, once", async ({ page }) => {
  await page.clock.install();
  let isDown = true;
  await page.route("**/graphql", (route) =>
    isDown && isStream(route.request()) ? route.fulfill({ status: 502, body: "" }) : route.fallback(),
  );
  let failures = 0;
  page.on("response", (response) => {
    failures += response.status() === 502 ? 1 : 0;
  });
  await page.goto("/recommandations");
  await expect(page.getByRole("main").getByRole("listitem").first()).toBeVisible();
  // Both, twice: then the page was read some seconds ago.
  await expect.poll(() => failures).toBeGreaterThan(3);
  // The list was read before; nobody tells of what happens from now on.
  const read: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/graphql") && !isStream(request)) {
      read.push(request.postDataJSON().extensions.persistedQuery.sha256Hash);
    }
  });
  const opened = page.waitForResponse((response) => isStream(response.request()) && response.status() === 200);
  isDown = false;
  // The pause before the next attempt need not be waited for.
  await page.clock.fastForward(5_000);
  await opened;
  await expect.poll(() => read.length, "the list is read again").toBeGreaterThan(0);
  expect(new Set(read).size, "each question once").toBe(read.length);
});
