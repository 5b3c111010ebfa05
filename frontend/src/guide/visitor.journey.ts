import type { Page } from "@playwright/test";
import { cardHeading, countOf, expect, heading, readText, test } from "../../e2e/support.ts";

const FOUND = /^(Aucun|[\d\s]+) réseaux?$/;

const firstNetwork = (page: Page) => page.locator(".guide-rows").getByRole("link").first();

/** On a phone the filters are folded; a browser without scripts unfolds them, too. */
async function openFilters(page: Page, isMobile: boolean | undefined): Promise<void> {
  if (isMobile) {
    await page
      .locator("summary")
      .filter({ hasText: /^Filtrer/ })
      .click();
  }
}

test("a visitor narrows the guide, shares its address, and reads a sheet", async ({ page, isMobile, context }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Trouver un réseau" }).click();
  await expect(heading(page, "Guide des réseaux")).toBeVisible();
  const all = await countOf(page, FOUND);
  await page.getByRole("link", { name: "Réseaux thématiques" }).click();
  await expect(page).toHaveURL(/\?famille=thematique$/);
  await expect(heading(page, "Réseaux thématiques")).toBeVisible();
  const ofFamily = await countOf(page, FOUND);
  expect(ofFamily).toBeLessThan(all);

  await openFilters(page, isMobile);
  const monthly = page
    .getByRole("navigation", { name: "Filtrer les réseaux" })
    .getByRole("link", { name: /^Chaque mois/ });
  const promised = Number((await readText(monthly)).replace(/\D/g, ""));
  await monthly.click();
  await expect(page).toHaveURL(/famille=thematique&rythme=mois$/);
  expect(await countOf(page, FOUND)).toBe(promised);
  const title = await readText(cardHeading(page, FOUND));
  const elsewhere = await context.newPage();
  await elsewhere.goto(page.url());
  await expect(cardHeading(elsewhere, FOUND)).toHaveText(title);

  await page
    .getByRole("list", { name: "Ce qui est demandé" })
    .getByRole("link", { name: /Chaque mois/ })
    .click();
  await expect(page).toHaveURL(/\?famille=thematique$/);
});

test("a visitor sees the networks of one activity alone", async ({ page, isMobile }) => {
  await page.goto("/guide?region=FR-13");
  const all = await countOf(page, FOUND);
  await openFilters(page, isMobile);
  const filters = page.getByRole("navigation", { name: "Filtrer les réseaux" });
  const activities = filters.getByRole("group").filter({ hasText: "Activité des entreprises" });
  await activities.locator("summary").click();
  const activity = activities.getByRole("link").first();
  const promised = Number((await readText(activity.locator("small"))).replace(/\D/g, ""));
  await activity.click();
  await expect(page).toHaveURL(/activite=/);
  expect(await countOf(page, FOUND)).toBe(promised);
  expect(promised).toBeLessThan(all);
  await expect(page.getByRole("list", { name: "Ce qui est demandé" })).toBeVisible();
});

test("words typed wrongly find a network, and its sheet leads on to others", async ({ page }) => {
  await page.goto("/guide");
  await page.getByRole("searchbox", { name: "Que cherchez-vous ?" }).fill("drakars matinaus");
  await page.keyboard.press("Enter");
  await expect(cardHeading(page, FOUND)).toBeVisible();
  const row = page.getByRole("main").getByRole("link", { name: "Les Drakkars Matinaux" });
  await row.click();
  await expect(heading(page, "Les Drakkars Matinaux")).toBeVisible();
  await expect(page).toHaveURL(/\/guide\/les-drakkars-matinaux$/);
  await page.getByRole("link", { name: "Réunions et places ouvertes" }).click();
  await expect(cardHeading(page, /Venir à une réunion/)).toBeVisible();
});

test("where nothing matches, the guide says how to see more", async ({ page }) => {
  await page.goto("/guide?q=introuvablexyz&famille=metiers");
  await expect(page.getByText("Aucun réseau ne correspond")).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "Tout afficher" }).first().click();
  await expect(page).toHaveURL(/\/guide$/);
  await expect(firstNetwork(page)).toBeVisible();
});

test("in English a visitor stays in English", async ({ page }) => {
  await page.goto("/guide?langue=en");
  await expect(heading(page, "Guide of networks")).toBeVisible();
  await page.getByRole("link", { name: "Networks with a theme" }).click();
  await expect(heading(page, "Networks with a theme")).toBeVisible();
  await page.getByRole("searchbox", { name: "What are you looking for?" }).fill("drakkars");
  await page.keyboard.press("Enter");
  await page.getByRole("main").getByRole("link", { name: "Les Drakkars Matinaux" }).click();
  await expect(cardHeading(page, /Join it/)).toBeVisible();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("everything can be read, searched, filtered and followed", async ({ page, isMobile }) => {
    await page.goto("/");
    await page.getByRole("link", { name: "Trouver un réseau" }).click();
    await page.getByRole("combobox", { name: "Guide", exact: true }).selectOption({ label: "Bouches-du-Rhône" });
    await page.getByRole("button", { name: "Chercher" }).click();
    await expect(cardHeading(page, FOUND)).toBeVisible();
    await openFilters(page, isMobile);
    await page
      .getByRole("navigation", { name: "Filtrer les réseaux" })
      .getByRole("link", { name: /^Métier/ })
      .click();
    await firstNetwork(page).click();
    await expect(cardHeading(page, /Le rejoindre/)).toBeVisible();
  });
});
