import type { Page } from "@playwright/test";
import { stateOf } from "../../e2e/accounts.ts";
import { lookAt } from "../../e2e/look.ts";
import { screen } from "../../e2e/screens.ts";
import { expect, heading, openAccount, openPalette, test } from "../../e2e/support.ts";

test.use({ storageState: stateOf("member"), sharesBrowser: true });

test.describe("what isn't there", () => {
  test.use({ expectedProblem: /status of 404/ });

  test("an address that leads nowhere", screen("/nulle-part"));
});

test("the account", async ({ page }) => {
  await page.goto("/semaine");
  const account = await openAccount(page);
  await expect(account.getByRole("link", { name: "Ma fiche" })).toBeVisible();
  await lookAt(page);
});

test("the palette", async ({ page }) => {
  await page.goto("/semaine");
  await expect(heading(page, "Ma semaine")).toBeVisible();
  await openPalette(page);
  await lookAt(page);
});

test("the palette with people", async ({ page }) => {
  await page.goto("/semaine");
  await expect(heading(page, "Ma semaine")).toBeVisible();
  const field = await openPalette(page);
  await field.fill("tartignol");
  await expect(page.getByRole("option", { name: "Nadia Tartignol" })).toBeVisible();
  await lookAt(page);
});

test.describe("while the server fails", () => {
  test.use({
    sharesBrowser: false,
    expectedProblem: /status of 500|ApiProblem|Unavailable|boundary|INTERNAL|Unreachable|needs the server/i,
  });

  const fail = (page: Page) =>
    page.route(/\/(graphql|session)$/, (route) =>
      route.fulfill({ status: 500, json: { errors: [{ message: "no", extensions: { code: "INTERNAL_ERROR" } }] } }),
    );

  test("a page", async ({ page }) => {
    await page.goto("/semaine");
    await expect(heading(page, "Ma semaine")).toBeVisible();
    await fail(page);
    await page.goto("/annuaire");
    await expect(heading(page, "Cette page n’a pas pu s’ouvrir")).toBeVisible();
    await lookAt(page);
  });

  test.describe("a device that knows nobody", () => {
    test.use({ storageState: { cookies: [], origins: [] } });

    test("a page", async ({ page }) => {
      await fail(page);
      await page.goto("/annuaire");
      await expect(heading(page, "Il faut le réseau pour se connecter")).toBeVisible();
      await lookAt(page);
    });
  });
});
