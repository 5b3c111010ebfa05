import type { Page } from "@playwright/test";
import { EDITOR, enterAs } from "../../e2e/guide.ts";
import { expect, heading, test } from "../../e2e/support.ts";

test("an editor begins a sheet, asks for changes, writes them, and publishes it", async ({
  page,
  context,
}, testInfo) => {
  test.slow();
  await enterAs(context, EDITOR);
  const name = `Cercle des essais ${testInfo.project.name} ${Date.now()}`;
  await page.goto("/administration");
  await page.getByRole("main").getByRole("link", { name: "Guide des réseaux", exact: true }).click();
  await page.getByRole("button", { name: "Ajouter une fiche" }).click();
  const adding = page.getByRole("dialog", { name: "Ajouter une fiche" });
  await adding.getByRole("button", { name: "Ouvrir la fiche" }).click();
  await expect(adding.getByText("Choisissez sa famille.")).toBeVisible();
  await adding.getByLabel("Nom du réseau").fill(name);
  await adding.getByText("Thématique").click();
  await adding.getByRole("button", { name: "Ouvrir la fiche" }).click();
  await expect(heading(page, `Écrire la fiche ${name}`)).toBeVisible();

  await page.getByLabel("Numéro RNA").fill("W12");
  await page.getByLabel("En une ligne").fill("Des essais, le premier mardi du mois.");
  await save(page);
  await expect(page.getByText(/Ce numéro du répertoire des associations n’est pas valable/)).toBeVisible();
  // What was typed outlives a reload.
  await page.reload();
  await expect(page.getByLabel("En une ligne")).toHaveValue("Des essais, le premier mardi du mois.");
  await page.getByLabel("Numéro RNA").fill("");
  await page.getByLabel("Départements").fill("13");
  await save(page);
  await expect(heading(page, name)).toBeVisible();
  await expect(page.getByText("Des essais, le premier mardi du mois.")).toBeVisible();

  await move(page, "Soumettre");
  await expect(page.getByText("Soumise", { exact: true })).toBeVisible();
  await move(page, "Commencer la relecture");
  await page.getByRole("button", { name: "Demander une reprise" }).click();
  const asking = page.getByRole("dialog", { name: "Demander une reprise" });
  await asking.getByRole("button", { name: "Demander une reprise" }).click();
  await expect(asking.getByText("Dites ce que vous attendez, ou pourquoi.")).toBeVisible();
  await asking.getByLabel("Votre message").fill("Il manque le rythme des réunions.");
  await asking.getByRole("button", { name: "Demander une reprise" }).click();
  await expect(page.getByText("À reprendre", { exact: true })).toBeVisible();

  await page.getByRole("link", { name: "Écrire", exact: true }).click();
  await page.getByLabel("Rythme des réunions").selectOption({ label: "Chaque mois" });
  await save(page);
  await page.getByRole("link", { name: "Différences" }).click();
  await expect(page.getByText("Chaque mois")).toBeVisible();
  await page.getByRole("link", { name: "Historique" }).click();
  await expect(page.getByText("Il manque le rythme des réunions.")).toBeVisible();

  await move(page, "Publier");
  await expect(page.getByText("Publiée", { exact: true }).first()).toBeVisible();
  await page.getByRole("link", { name: "La fiche", exact: true }).click();
  await page.getByRole("link", { name: /^\/guide\// }).click();
  await expect(heading(page, name)).toBeVisible();
  await expect(page.getByText("Vous tenez cette fiche")).toBeVisible();

  // The guide of the demonstration stays as it was.
  await page.getByRole("link", { name: "Ouvrir la fiche" }).click();
  await move(page, "Archiver");
  await expect(page.getByText("Archivée", { exact: true })).toBeVisible();
});

async function save(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Enregistrer la fiche" }).click();
}

/** Opens the form of a verb, and sends it. */
async function move(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
  const dialog = page.getByRole("dialog", { name });
  await dialog.getByRole("button", { name, exact: true }).click();
  await expect(dialog).toBeHidden();
}
