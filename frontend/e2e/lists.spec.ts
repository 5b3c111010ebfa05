import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { stateOf } from "./accounts.ts";
import { expect, expectAccessible, expectNoSidewaysScroll, heading, test } from "./support.ts";

/** The rows of a list taken away as CSV, its header first. */
async function exported(page: Page): Promise<string[]> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Exporter" }).first().click();
  const csv = readFileSync(await (await download).path(), "utf8");
  expect(csv.startsWith("\uFEFF"), "a spreadsheet sees UTF-8").toBe(true);
  return csv.slice(1).trimEnd().split("\r\n");
}

const count = async (page: Page, words: RegExp): Promise<number> =>
  Number((await heading2(page, words).innerText()).replace(/\D/g, ""));
const heading2 = (page: Page, name: RegExp) => page.getByRole("heading", { level: 2, name });

test.describe("a member's lists", () => {
  test.use({ storageState: stateOf("member") });

  test("referrals are searched without accents, ordered, kept in the address, and taken away", async ({ page }) => {
    await page.goto("/recommandations?sens=recues");
    const all = await count(page, /recommandation/);
    const first = await page.locator("main").getByRole("listitem").first().getByRole("link").innerText();
    const bare = first.normalize("NFD").replace(/\p{M}/gu, "").toUpperCase();
    await page.getByRole("searchbox").fill(bare);
    await expect(page).toHaveURL(/[?&]q=/);
    await expect.poll(() => count(page, /recommandation/)).toBeLessThan(all);
    await expect(page.getByRole("link", { name: first }).first()).toBeVisible();
    const found = await count(page, /recommandation/);
    expect(await exported(page)).toHaveLength(found + 1);
    await page.reload();
    await expect(page.getByRole("searchbox")).toHaveValue(bare);
    await page.getByRole("searchbox").fill("xyzzy");
    await page.getByRole("link", { name: "Enlever les filtres" }).click();
    await expect(page.getByRole("searchbox")).toHaveValue("");
    await expect.poll(() => count(page, /recommandation/)).toBe(all);
    await page.goto("/recommandations?sens=recues&tri=anciennes");
    await expect(page.getByLabel("Tri")).toHaveValue("anciennes");
    await expect(page.locator("main").getByRole("listitem").first()).not.toContainText(first);
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 700 });
    await expectNoSidewaysScroll(page);
  });

  test("each figure opens to the very rows that it counts", async ({ page }) => {
    await page.goto("/chiffres?periode=full");
    const mercis = await count(page, /mercis? enregistré/);
    expect(await exported(page)).toHaveLength(mercis + 1);
    const tile = page.locator("main").getByText("Recommandations", { exact: true }).locator("xpath=..");
    const given = Number((await tile.locator("p").nth(1).innerText()).replace(/\D/g, ""));
    expect(given).toBeGreaterThan(0);
    await tile.getByText("Détail du calcul").click();
    await tile.getByRole("link", { name: "celles que vous avez données" }).click();
    await expect(page).toHaveURL(/sens=donnees&du=\d{4}-\d\d-01&au=/);
    await expect.poll(() => count(page, /recommandation/)).toBe(given);
  });

  test("the directory and the groups are ordered and taken away", async ({ page }) => {
    await page.goto("/annuaire?tri=recents");
    await expect(page.getByLabel("Tri")).toHaveValue("recents");
    const members = await count(page, /membre/);
    expect(await exported(page)).toHaveLength(members + 1);
    await page.goto("/annuaire?vue=places&tri=anciens");
    const groups = await count(page, /groupe/);
    const rows = await exported(page);
    expect(rows).toHaveLength(groups + 1);
    expect(rows[0]).toBe("Groupe;Commune;Jour;Heure;Lieu;Créé le;Membres;Places ouvertes");
  });

  test("a verb's form survives a reload with what was written in it", async ({ page }) => {
    await page.goto("/recommandations?sens=recues&etape=en-cours");
    await page.locator("main").getByRole("listitem").first().getByRole("link").click();
    await page.getByRole("button", { name: "Sans suite" }).click();
    await page.getByRole("dialog").getByText("Pas le bon moment").click();
    await page.getByRole("dialog").getByLabel(/Note/).fill("Rappeler au printemps");
    await page.reload();
    await expect(page.getByRole("dialog").getByLabel(/Note/)).toHaveValue("Rappeler au printemps");
    await expect(page.getByRole("radio", { name: "Pas le bon moment" })).toBeChecked();
    await page.getByRole("button", { name: "Annuler" }).click();
    await expect(page.getByRole("dialog")).toBeHidden();
    await expect(page).not.toHaveURL(/action=/);
  });
});

test.describe("whoever settles disputes", () => {
  test.use({ storageState: stateOf("director") });

  test("finds them in their week, and the form to settle them", async ({ page }) => {
    await page.goto("/semaine");
    await expect(heading2(page, /à trancher/)).toBeVisible();
    await page.getByRole("link", { name: "Tout voir" }).click();
    await expect(page.getByText("Contestée", { exact: true }).first()).toBeVisible();
    await page.locator("main").getByRole("listitem").first().getByRole("link").click();
    await page.getByRole("button", { name: "Trancher" }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await expect(heading(page)).toBeVisible();
  });

  test("the comparison of groups is in the address", async ({ page }) => {
    await page.goto("/region/FR-14?mesure=conclues&tri=membres&ordre=croissant");
    await expect(page.getByLabel("Mesure")).toHaveValue("conclues");
    const compared = page.getByRole("table", { name: "Groupes comparés" });
    await expect(compared.getByRole("columnheader", { name: "Membres" })).toHaveAttribute("aria-sort", "ascending");
    await compared.getByRole("button", { name: "Valeur d’une place" }).click();
    await expect(page).toHaveURL(/tri=place&ordre=decroissant/);
  });
});
