import { stateOf } from "../../e2e/accounts.ts";
import { downloaded } from "../../e2e/csv.ts";
import { expect, heading, test } from "../../e2e/support.ts";

test.use({ storageState: stateOf("director"), sharesBrowser: true });

test("a director compares the region's twelve groups, as a plot and as a table", async ({ page }) => {
  await page.goto("/region/FR-14");
  await expect(heading(page, "Région Calvados")).toBeVisible();
  const compared = page.getByRole("table", { name: "Groupes comparés" });
  await expect(compared.getByRole("row")).toHaveCount(13);
  await expect(compared.getByText("Hérouville-Saint-Clair").first()).toBeVisible();
  await page.getByLabel("Mesure").selectOption({ label: "Part conclue" });
  await expect(page.getByText(/moyenne des groupes.*%/)).toBeVisible();
  await compared.getByRole("button", { name: "Membres" }).click();
  await expect(compared.getByRole("columnheader", { name: "Membres" })).toHaveAttribute("aria-sort", "descending");
});

test("what is drawn can be read as a table and taken away", async ({ page }) => {
  await page.goto("/region/FR-14");
  const plot = page.getByRole("figure", { name: "Affaires conclues par mois" });
  await plot.getByRole("button", { name: "Voir le tableau" }).click();
  await expect(plot.getByRole("table").getByRole("row")).toHaveCount(13);
  const rows = await downloaded(page, plot.getByRole("button", { name: /CSV/ }));
  expect(rows[0]).toMatch(/^Mois;Affaires conclues HT;/);
  expect(rows).toHaveLength(13);
});

test("another region's page looks like one that doesn't exist", async ({ page }) => {
  await page.goto("/region/FR-13");
  await expect(heading(page, "Région introuvable")).toBeVisible();
});

test("the comparison of groups is in the address", async ({ page }) => {
  await page.goto("/region/FR-14?mesure=conclues&tri=membres&ordre=croissant");
  await expect(page.getByLabel("Mesure")).toHaveValue("conclues");
  const compared = page.getByRole("table", { name: "Groupes comparés" });
  await expect(compared.getByRole("columnheader", { name: "Membres" })).toHaveAttribute("aria-sort", "ascending");
  await compared.getByRole("button", { name: "Valeur d’une place" }).click();
  await expect(page).toHaveURL(/tri=place&ordre=decroissant/);
});
