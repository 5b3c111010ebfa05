import type { Page } from "@playwright/test";
import { EDITOR, enterAs } from "../../e2e/guide.ts";
import { lookAt } from "../../e2e/look.ts";
import { expect, heading, test } from "../../e2e/support.ts";

test.beforeEach(({ context }) => enterAs(context, EDITOR));

const PATH = "/administration/guide/import";
const FIELDS = [
  "name",
  "family",
  "summary",
  "description",
  "departments",
  "commune",
  "services",
  "feeBand",
  "frequency",
];

test("an editor imports a guide of 283 networks, takes it back and imports it again", async ({ page }) => {
  test.slow();
  const name = `reseaux-${Date.now()}.csv`;
  const file = renamed(await openData(page), `Import ${Date.now()}`);
  expect(file.length).toBe(284);
  for (const time of ["first", "second"]) {
    await send(page, name, csv(file));
    await expect(page.getByText("Nouvelles : 283.")).toBeVisible();
    await page.getByText("En brouillon").click();
    await page.getByRole("button", { name: "Écrire 283 fiches" }).click();
    await expect(page.getByText("283 fiches écrites")).toBeVisible();
    if (time === "first") {
      await takeBack(page);
    }
  }
  await page.getByRole("link", { name: "Imports de fiches" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: name })).toHaveCount(2);
  await page.getByRole("listitem").filter({ hasText: name }).filter({ hasText: "Importé" }).getByRole("link").click();
  await takeBack(page);
});

test("an editor names a column, chooses row by row, and leaves faulty rows aside", async ({ page }) => {
  test.slow();
  const name = `Les Essais ${Date.now()}`;
  await send(
    page,
    "un.csv",
    csv([
      ["Nom", "Famille", "Résumé"],
      [`${name} A`, "Métier", "Avant."],
      [`${name} B`, "Métier", "Avant."],
    ]),
  );
  await page.getByText("En brouillon").click();
  await page.getByRole("button", { name: "Écrire 2 fiches" }).click();
  await expect(page.getByText("2 fiches écrites")).toBeVisible();

  const label = `Téléphone du bureau ${Date.now()}`;
  await send(
    page,
    "deux.csv",
    csv([
      ["Nom", "Famille", "Résumé", label],
      [`${name} A`, "Métier", "Après.", ""],
      [`${name} B`, "Métier", "Après.", "04 65 71 00 01"],
      [`${name} C`, "Tribu", "", ""],
    ]),
  );
  await page.getByLabel(label).selectOption({ label: "Téléphone" });
  await page.getByRole("button", { name: "Relire le fichier" }).click();
  await expect(page.getByText("2 lignes disent autre chose que la fiche")).toBeVisible();
  await lookAt(page);
  await page.getByRole("link", { name: "Choisir ligne par ligne" }).click();
  await page
    .getByRole("radiogroup", { name: /^Ligne 2/ })
    .getByText("Notre fiche")
    .click();
  await page
    .getByRole("radiogroup", { name: /^Ligne 3/ })
    .getByText("Le fichier")
    .click();
  await expect(page.getByText("disent autre chose")).toHaveCount(0);
  await page.getByRole("button", { name: "Écrire 1 fiche" }).click();
  await expect(page.getByText("Dites ce qu’il en advient.")).toBeVisible();
  await page.getByText("Les laisser de côté").click();
  await page.getByRole("button", { name: "Écrire 1 fiche" }).click();
  await expect(page.getByText("1 fiche écrite")).toBeVisible();
  await page.getByRole("link", { name: `${name} B` }).click();
  await expect(heading(page, `${name} B`)).toBeVisible();
  await expect(page.getByText("Après.").first()).toBeVisible();
});

test("a file that can't be read is refused in words", async ({ page }) => {
  await page.goto(PATH);
  await choose(page, "reseaux.pdf", "%PDF-1.7");
  await expect(page.getByText("Ce fichier n’est ni un classeur")).toBeVisible();
  await choose(page, "reseaux.csv", `Nom;Famille\n"Les Essais;Métier\n`);
  await expect(page.getByText("Un guillemet n’est pas fermé")).toBeVisible();
});

async function send(page: Page, name: string, text: string): Promise<void> {
  await page.goto(PATH);
  await choose(page, name, text);
  await expect(heading(page, name)).toBeVisible({ timeout: 30_000 });
}

const choose = (page: Page, name: string, text: string): Promise<void> =>
  page.getByLabel("Fichier de fiches").setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });

async function takeBack(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Annuler l’import" }).click();
  await page.getByRole("button", { name: "Tout annuler" }).click();
  await expect(page.getByText("283 fiches reprises")).toBeVisible();
}

type Sheet = Record<string, string | readonly string[] | null>;

async function openData(page: Page): Promise<readonly Sheet[]> {
  const answer = await page.request.get("/donnees/reseaux/FR-13.json");
  return ((await answer.json()) as { networks: Sheet[] }).networks.slice(0, 283);
}

/** What they say under names of their own: nothing tells which sheets they have, and nobody who looks for a network finds these. */
const renamed = (sheets: readonly Sheet[], name: string): string[][] => [
  FIELDS,
  ...sheets.map((sheet, place) =>
    FIELDS.map((field) => (field === "name" ? `${name} ${place}` : [sheet[field] ?? ""].flat().join(" "))),
  ),
];

const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(";")).join("\r\n");
