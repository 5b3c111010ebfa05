import type { Page } from "@playwright/test";
import { stateOf } from "../../e2e/accounts.ts";
import { expect, heading, test } from "../../e2e/support.ts";

test.use({
  storageState: stateOf("member"),
  expectedProblem:
    /status of (40[0134]|50\d)|ApiProblem|SessionEnded|boundary|Unavailable|Unreachable|INTERNAL|needs the server|The service answered/i,
});

/** Every answer of the server is a failure; the application's own files still come. */
async function fail(page: Page, body = '{"errors":[{"message":"no","extensions":{"code":"INTERNAL_ERROR"}}]}') {
  await page.route(/\/(graphql|session)$/, (route) =>
    route.fulfill({ status: 500, contentType: "application/json", body }),
  );
}

async function expectFrame(page: Page) {
  await expect(page.getByRole("main")).toHaveCount(1);
  await expect(page.getByRole("navigation", { name: "Navigation principale" }).filter({ visible: true })).toHaveCount(
    1,
  );
  await expect(page.getByRole("link", { name: "Annuaire" }).filter({ visible: true })).toBeVisible();
}

for (const [name, body] of [
  ["an error of the API", undefined],
  ["a page of something in between", "<html><h1>502</h1></html>"],
] as const) {
  test(`with ${name} for every answer the frame stays, and trying again leads on`, async ({ page }) => {
    // Somebody who was signed in on this device before.
    await page.goto("/semaine");
    await expect(heading(page, "Ma semaine")).toBeVisible();
    await fail(page, body);
    await page.goto("/annuaire");
    await expect(heading(page, "Cette page n’a pas pu s’ouvrir")).toBeVisible();
    await expectFrame(page);
    await page.unroute(/\/(graphql|session)$/);
    await page.getByRole("button", { name: "Réessayer" }).click();
    await expect(heading(page, "Annuaire")).toBeVisible();
    await expect(page.getByRole("list", { name: "Membres" }).getByRole("listitem").first()).toBeVisible();
  });
}

test.describe("the first visit of a device", () => {
  test.use({ storageState: { cookies: [], origins: [] } });

  test("meets the same frame, and goes on to sign in when the server answers", async ({ page }) => {
    await fail(page);
    await page.goto("/annuaire");
    await expect(heading(page, "Il faut le réseau pour se connecter")).toBeVisible();
    await expectFrame(page);
    await page.unroute(/\/(graphql|session)$/);
    await page.getByRole("button", { name: "Réessayer" }).click();
    await expect(page.getByLabel("Mot de passe")).toBeVisible();
  });
});

test("a session that ends in the middle is said in the page's place", async ({ page, context }) => {
  await page.goto("/semaine");
  await expect(heading(page, "Ma semaine")).toBeVisible();
  await context.clearCookies();
  await page.getByRole("link", { name: "Annuaire" }).filter({ visible: true }).click();
  await expect(heading(page, "Votre session est terminée")).toBeVisible();
  await expectFrame(page);
  await expect(page.getByRole("link", { name: "Me reconnecter" })).toHaveAttribute("href", /continue=%2Fannuaire/);
});
