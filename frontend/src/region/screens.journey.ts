import { stateOf } from "../../e2e/accounts.ts";
import { lookAt } from "../../e2e/look.ts";
import { PICTURED, picture } from "../../e2e/picture.ts";
import { screen } from "../../e2e/screens.ts";
import { expect, test } from "../../e2e/support.ts";

test.use({ storageState: stateOf("director"), sharesBrowser: true });

test("administration", screen("/administration"));
test("administration of regions that isn't theirs", screen("/administration/regions"));

test.describe("as an administrator", () => {
  test.use({ storageState: stateOf("administrator") });

  test("all of administration", PICTURED, screen("/administration", { picture: "administration" }));
  test("administered regions", screen("/administration/regions"));
  test("no administered region", screen("/administration/regions?q=introuvable"));
  test("an administered region", screen("/administration/regions/FR-14"));
  test("an administered region that doesn't exist", screen("/administration/regions/FR-99"));

  test("opening a region", PICTURED, async ({ page }) => {
    await page.goto("/administration/regions?ouvrir=true");
    await expect(page.getByRole("dialog", { name: "Ouvrir une région" })).toBeVisible();
    await picture(page, "region-ouvrir");
    await page.getByRole("button", { name: "Ouvrir", exact: true }).click();
    await expect(page.getByText("Donnez un nom à la région.")).toBeVisible();
    await lookAt(page);
  });

  test("administered trades", screen("/administration/specialites"));
  test("no trade", screen("/administration/specialites?q=introuvable"));
  test("a trade", screen("/administration/specialites/spe_plumber"));
  test("a trade that doesn't exist", screen("/administration/specialites/inconnu"));

  test("adding a trade", async ({ page }) => {
    await page.goto("/administration/specialites?ajouter=true");
    await expect(page.getByRole("dialog", { name: "Ajouter un métier" })).toBeVisible();
    await page.getByRole("button", { name: "Ajouter", exact: true }).click();
    await expect(page.getByText("Donnez le nom en français.")).toBeVisible();
    await lookAt(page);
  });

  for (const [action, name] of [
    ["corriger", "Corriger le métier"],
    ["fusionner", "Fusionner le métier"],
    ["retirer", "Retirer le métier"],
  ] as const) {
    test(`a trade's form: ${action}`, async ({ page }) => {
      await page.goto(`/administration/specialites/spe_plumber?action=${action}`);
      await expect(page.getByRole("dialog", { name })).toBeVisible();
      await lookAt(page);
    });
  }

  test("correcting a region", async ({ page }) => {
    await page.goto("/administration/regions/FR-14?corriger=true");
    await expect(page.getByRole("dialog", { name: "Corriger la région" })).toBeVisible();
    await lookAt(page);
  });
});

test("a region", screen("/region/FR-14"));
test("a region that isn't theirs", screen("/region/FR-13"));

test("a region by the share of referrals won", async ({ page }) => {
  await page.goto("/region/FR-14?mesure=conclues&tri=membres");
  await expect(page.getByText(/moyenne des groupes.*%/)).toBeVisible();
  await lookAt(page);
});

test("a region's months as a table", async ({ page }) => {
  await page.goto("/region/FR-14");
  const plot = page.getByRole("figure", { name: "Affaires conclues par mois" });
  await plot.getByRole("button", { name: "Voir le tableau" }).click();
  await expect(plot.getByRole("table")).toBeVisible();
  await lookAt(page);
});
