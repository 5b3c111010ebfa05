import { stateOf } from "../../e2e/accounts.ts";
import { lookAt } from "../../e2e/look.ts";
import { screen } from "../../e2e/screens.ts";
import { expect, test } from "../../e2e/support.ts";

test.use({ storageState: stateOf("director") });

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
