import type { Page } from "@playwright/test";
import { stateOf } from "../../e2e/accounts.ts";
import { Api } from "../../e2e/api.ts";
import { lookAt } from "../../e2e/look.ts";
import { expect, heading, test } from "../../e2e/support.ts";

test.use({ storageState: stateOf("director") });

const CHAPTER = "Les Belles Échelles";
const HEADER = "Prénom;Nom;Entreprise;SIRET;Métier;Courriel;Téléphone";
type Found = { chapters: { nodes: { name: string; openSeats: { nodes: { name: string }[] } }[] } };
const OPEN_SEATS = `{ chapters(search: "", first: 20) { nodes {
  name viewerCanInvite openSeats(first: 100) { nodes { name(language: FRENCH) } } } } }`;

test("a director looks at a file, mends it, imports it and takes it back", async ({ page }) => {
  test.slow();
  const { chapter, trades } = await openSeats();
  const name = `Fichier-${Date.now()}`;
  const rows = trades.slice(0, 3).map((trade, place) => row(trade, `${name}-${place}`));
  await page.goto("/administration/membres");
  await page.getByRole("link", { name: "Importer", exact: true }).click();
  const file = [HEADER, ...rows].join("\r\n");
  await choose(page, chapter, { name: `${name}.csv`, text: file.replace("00074", "00075") });
  await expect(page.getByText("un chiffre a sans doute été mal saisi")).toBeVisible();
  await expect(page.getByText("À corriger : 1.")).toBeVisible();
  await lookAt(page);

  await page.reload();
  const text = page.getByLabel("Contenu du fichier");
  await expect(text).toHaveValue(/00075/);
  await text.fill([HEADER, ...rows].join("\n"));
  await page.getByRole("button", { name: "Vérifier le fichier" }).click();
  await page.getByRole("button", { name: "Importer 3 membres" }).click();
  await expect(heading(page, "Imports de membres")).toBeVisible();

  const own = page.getByRole("listitem").filter({ hasText: `${name}.csv` });
  await own.getByRole("button", { name: "Annuler l’import" }).click();
  await page.getByRole("button", { name: "Tout annuler" }).click();
  await expect(own.getByText(/Annulé le/)).toBeVisible();
  await expect(own.getByRole("button")).toHaveCount(0);
});

test("a workbook and a file without columns are refused in words", async ({ page }) => {
  const { chapter } = await openSeats();
  await page.goto("/administration/membres/import");
  await page.getByLabel("Fichier CSV").setInputFiles({
    name: "membres.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from([0x50, 0x4b, 0x03, 0x04]),
  });
  await expect(page.getByText("C’est un classeur.")).toBeVisible();
  await choose(page, chapter, { name: "membres.csv", text: "Prénom;Nom\nZélie;Neuf\n" });
  await expect(page.getByText(/Il manque des colonnes/)).toBeVisible();
});

const row = (trade: string, name: string): string =>
  `Zélie;${name};Les Toits Bavards;732 829 320 00074;${trade};${name.toLowerCase()}@fichier.example;02 31 00 00 00`;

/** A file in the encoding that spreadsheets in Western Europe write. */
async function choose(page: Page, chapter: string, file: { name: string; text: string }): Promise<void> {
  await page.getByRole("combobox", { name: "Groupe" }).fill(chapter);
  await page.getByRole("option", { name: chapter }).click();
  await page.getByLabel("Fichier CSV").setInputFiles({
    name: file.name,
    mimeType: "text/csv",
    buffer: Buffer.from(file.text.replaceAll("’", "\u0092"), "latin1"),
  });
  await expect(page.getByLabel("Contenu du fichier")).not.toHaveValue("");
  await page.getByRole("button", { name: "Vérifier le fichier" }).click();
}

/** Of a group that no other journey names; in another order each time, since journeys run side by side. */
async function openSeats(): Promise<{ chapter: string; trades: string[] }> {
  const api = await Api.resume(stateOf("director"));
  const { chapters } = await api.ask<Found>(OPEN_SEATS);
  const found = chapters.nodes.find(({ name }) => name === CHAPTER);
  const trades = found?.openSeats.nodes.map(({ name }) => name) ?? [];
  return { chapter: CHAPTER, trades: trades.sort(() => Math.random() - 0.5) };
}
