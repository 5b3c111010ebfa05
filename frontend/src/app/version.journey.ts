import { stateOf } from "../../e2e/accounts.ts";
import { expect, heading, test } from "../../e2e/support.ts";

test.use({
  storageState: stateOf("member"),
  expectedProblem:
    /The code of DirectoryPage could not be loaded|status of 404|ERR_INTERNET_DISCONNECTED|ERR_NETWORK|Failed to fetch/,
});

test("a page whose code is gone is loaded anew once, then says so", async ({ page }) => {
  await page.goto("/semaine");
  await expect(heading(page, "Ma semaine")).toBeVisible();
  await page.route("**/assets/DirectoryPage*", (route) => route.fulfill({ status: 404, body: "" }));
  const documents: string[] = [];
  page.on("request", (request) => request.isNavigationRequest() && documents.push(request.url()));
  await page.getByRole("link", { name: "Annuaire" }).filter({ visible: true }).first().click();
  await expect(page.getByRole("button", { name: "Recharger" })).toBeVisible();
  await expect(page.getByText("Une nouvelle version vient sans doute d’être installée.")).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Navigation principale" }).filter({ visible: true })).toHaveCount(
    1,
  );
  expect(documents).toHaveLength(1);
  await page.unroute("**/assets/DirectoryPage*");
  await page.getByRole("button", { name: "Recharger" }).click();
  await expect(heading(page, "Annuaire")).toBeVisible();
});

test("without a network a link may be pointed at, and its page says what it needs", async ({ page, context }) => {
  await page.goto("/semaine");
  await expect(heading(page, "Ma semaine")).toBeVisible();
  await context.setOffline(true);
  const failed = page.waitForEvent("requestfailed", (request) => request.url().includes("DirectoryPage"));
  const link = page.getByRole("link", { name: "Annuaire" }).filter({ visible: true }).first();
  await link.hover();
  await link.focus();
  await failed;
  await expect(heading(page, "Ma semaine")).toBeVisible();
  await link.click();
  await expect(heading(page, "Vous êtes hors ligne")).toBeVisible();
  await page.getByRole("button", { name: "Réessayer" }).click();
  await expect(heading(page, "Vous êtes hors ligne"), "not the browser's own page").toBeVisible();
});
