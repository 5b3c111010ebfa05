import type { Page } from "@playwright/test";
import { expect, heading, test } from "../../e2e/support.ts";

const go = (page: Page) => page.getByRole("button", { name: "Continuer" }).click();
const networks = (page: Page) => page.getByRole("article").getByRole("heading", { level: 2 });

/** A baker with six employees in Aubagne, who looks for customers and spends little. */
async function answer(page: Page) {
  await page.goto("/trouver");
  await page.getByRole("link", { name: "Bouches-du-Rhône" }).click();
  await expect(heading(page, "Où se trouve votre entreprise ?")).toBeVisible();
  await page.getByRole("searchbox", { name: "Commune" }).fill("aubagne");
  await go(page);
  await expect(heading(page, "Combien de salariés compte-t-elle ?")).toBeVisible();
  await page.getByRole("radio", { name: "1 à 9", exact: true }).check();
  await go(page);
  await page.getByRole("radio", { name: "Métiers de bouche, alimentation" }).check();
  await page.keyboard.press("Enter");
  await expect(heading(page, "Que cherchez-vous dans un réseau ?")).toBeVisible();
  await page.getByRole("checkbox", { name: "Des clients, des recommandations" }).check();
  await page.getByRole("checkbox", { name: "De la convivialité" }).check();
  await go(page);
  await page.getByRole("link", { name: "Passer" }).click();
  await page.getByRole("radio", { name: "Jusqu’à 300 €" }).check();
  await page.getByRole("checkbox", { name: /indispensable/ }).check();
  await go(page);
  await page.getByRole("button", { name: "Voir les réseaux", exact: true }).click();
  await expect(heading(page, /\d+ réseaux/)).toBeVisible();
}

test("a baker in Aubagne answers, finds networks that fit, and opens a sheet", async ({ page, browser }) => {
  await answer(page);
  expect(await networks(page).count()).toBeGreaterThanOrEqual(3);
  for (const place of [0, 1, 2]) {
    const network = page.getByRole("article").nth(place);
    await expect(network.getByText(/^convient à \d+\s%$/)).toBeVisible();
    await expect(network.getByRole("list", { name: "Pourquoi ce réseau" })).toContainText(
      /Présent là où vous êtes|Présent dans un département voisin/,
    );
    await expect(network).not.toContainText("Hors de votre budget");
  }

  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(page.url());
  await expect(networks(elsewhere)).toHaveText(await networks(page).allInnerTexts());
  await elsewhere.context().close();

  await networks(page).first().getByRole("link").click();
  await expect(page).toHaveURL(/\/guide\/[a-z0-9-]+$/);
});

test("whoever goes back, or changes one answer, loses none of the others", async ({ page }) => {
  await page.goto("/trouver/FR-13?v=1&ou=13005&taille=1-9&question=activite");
  await page.getByRole("radio", { name: "Bâtiment et travaux publics" }).check();
  await page.getByRole("button", { name: "Question précédente" }).click();
  await expect(page.getByRole("radio", { name: "1 à 9", exact: true })).toBeChecked();
  await go(page);
  await expect(page.getByRole("radio", { name: "Bâtiment et travaux publics" })).toBeChecked();
  await page.getByRole("button", { name: "Voir déjà les réseaux" }).click();
  await page.getByRole("link", { name: /^1 à 9/ }).click();
  await page.getByRole("radio", { name: "10 à 49" }).check();
  await page.getByRole("button", { name: "Voir déjà les réseaux" }).click();
  await expect(page.getByRole("link", { name: /^10 à 49/ })).toBeVisible();
  await expect(page.getByRole("link", { name: /^Aubagne/ })).toBeVisible();
  await expect(page.getByRole("link", { name: /^Bâtiment/ })).toBeVisible();
});

test("the address is handed on by a button, where the browser can", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.addInitScript(() => Object.defineProperty(navigator, "share", { value: undefined }));
  await page.goto("/trouver/FR-13?v=1&ou=13005");
  await page.getByRole("button", { name: "Partager" }).click();
  await expect(page.getByText("Adresse copiée")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("all of it works", async ({ page }) => {
    await answer(page);
    await page.getByRole("link", { name: "Réseaux suivants" }).click();
    await expect(page.getByRole("link", { name: "Début de la liste" })).toBeVisible();
  });
});
