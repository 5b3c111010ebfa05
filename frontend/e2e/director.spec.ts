import { readFileSync } from "node:fs";
import { stateOf } from "./accounts.ts";
import { expect, expectAccessible, expectNoSidewaysScroll, heading, test } from "./support.ts";

test.use({ storageState: stateOf("director") });

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
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await expectNoSidewaysScroll(page);
});

test("what is drawn can be read as a table and taken away", async ({ page }) => {
  await page.goto("/region/FR-14");
  const plot = page.getByRole("figure", { name: "Affaires conclues par mois" });
  await plot.getByRole("button", { name: "Voir le tableau" }).click();
  await expect(plot.getByRole("table").getByRole("row")).toHaveCount(13);
  const download = page.waitForEvent("download");
  await plot.getByRole("button", { name: /CSV/ }).click();
  const csv = readFileSync(await (await download).path(), "utf8");
  expect(csv.startsWith("\uFEFFMois;Affaires conclues HT;")).toBe(true);
  expect(csv.trim().split("\r\n")).toHaveLength(13);
});

test("another region's page looks like one that doesn't exist", async ({ page }) => {
  await page.goto("/region/FR-13");
  await expect(heading(page, "Région introuvable")).toBeVisible();
});
