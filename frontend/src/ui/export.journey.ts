import type { Page } from "@playwright/test";
import { stateOf } from "../../e2e/accounts.ts";
import { downloaded } from "../../e2e/csv.ts";
import { countOf, expect, test } from "../../e2e/support.ts";

test.use({
  storageState: stateOf("director"),
  sharesBrowser: true,
  expectedProblem: /ERR_FAILED|status of 429|Failed to load/,
});

const LIST = "/recommandations?sens=toutes";
const isExport = (body: string | null) => body?.includes('"first":100') === true && body.includes('"orderBy"');

/** What becomes of the export's requests, by their number from 1; undefined lets them pass. */
async function meddle(page: Page, how: (count: number) => "cut" | "busy" | undefined) {
  let count = 0;
  await page.route("**/graphql", async (route) => {
    if (!isExport(route.request().postData())) {
      await route.fallback();
      return;
    }
    count += 1;
    switch (how(count)) {
      case "cut":
        await route.abort();
        return;
      case "busy":
        await route.fulfill({
          status: 429,
          headers: { "retry-after": "1", "content-type": "application/json" },
          body: '{"errors":[{"message":"slow","extensions":{"code":"RATE_LIMITED"}}]}',
        });
        return;
      default:
        await route.fallback();
    }
  });
}

async function open(page: Page): Promise<number> {
  await page.goto(LIST);
  const total = await countOf(page, /recommandation/);
  expect(total, "more than a page of the export").toBeGreaterThan(200);
  return total;
}
const button = (page: Page) => page.getByRole("button", { name: "Exporter" });

test("all rows are taken away, also when the network loses a page and the server asks for patience", async ({
  page,
}) => {
  await meddle(page, (count) => (count === 2 ? "cut" : count === 4 ? "busy" : undefined));
  const total = await open(page);
  const taken = downloaded(page, button(page));
  await expect(page.getByRole("progressbar", { name: "Lignes lues" })).toBeVisible();
  const lines = await taken;
  expect(lines[0]).toMatch(/^Date;De;/);
  expect(lines).toHaveLength(total + 1);
  expect(new Set(lines).size).toBeGreaterThan(total * 0.9);
});

test.describe("whose clock is turned", () => {
  test.use({ sharesBrowser: false });

  test("a network that stays away leaves no file, and says so", async ({ page }) => {
    await page.clock.install();
    await meddle(page, (count) => (count > 1 ? "cut" : undefined));
    await open(page);
    let downloads = 0;
    page.on("download", () => {
      downloads += 1;
    });
    await button(page).click();
    // The pauses between the attempts need not be waited for.
    await expect(async () => {
      await page.clock.fastForward(10_000);
      await expect(page.getByRole("alert")).toHaveText(/ne répond plus. Aucun fichier/, { timeout: 200 });
    }).toPass({ intervals: [100] });
    expect(downloads).toBe(0);
  });
});

test("an export goes on while another page is looked at, and can be called off", async ({ page }) => {
  await meddle(page, (count) => (count > 1 ? "busy" : undefined));
  await open(page);
  await button(page).click();
  await expect(page.getByText(/^100 sur /)).toBeVisible();
  await page.getByRole("link", { name: "Annuaire" }).filter({ visible: true }).click();
  await expect(page.getByText(/^100 sur /)).toBeVisible();
  await page.getByRole("button", { name: "Annuler l’export" }).click();
  await expect(page.getByRole("region", { name: "Export" })).toBeHidden();
});
