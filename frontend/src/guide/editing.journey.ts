import type { Page } from "@playwright/test";
import { Api } from "../../e2e/api.ts";
import { beginSheet, EDITOR, enterAs, ownedSheet, writeSheet } from "../../e2e/guide.ts";
import { expect, firstRow, heading, test } from "../../e2e/support.ts";

/** So much of it makes 55 of 100. */
const HALF = {
  family: "THEMATIC",
  description: "Des essais, le premier mardi du mois.",
  departments: ["13"],
  feeBand: "UP_TO_100",
  frequency: "MONTHLY",
  services: ["TRAINING"],
  allActivities: true,
  audiences: ["CRAFTSPEOPLE"],
};

test("an owner completes their sheet, and an editor sees what changed and publishes it", async ({
  page,
  context,
  openAs,
}, testInfo) => {
  test.slow();
  const api = await Api.signIn(EDITOR);
  const owned = await ownedSheet(api, testInfo);
  await writeSheet(api, owned, { ...HALF, name: owned.name });
  await enterAs(context, owned.owner);
  await page.goto("/mes-reseaux");
  await page.getByRole("link", { name: owned.name }).click();
  await expect(page.getByText(/Fiche complète à 55\s%/)).toBeVisible();
  await page.getByRole("link", { name: "Écrire", exact: true }).click();
  await expect(page.getByText(/attend la relecture de l’édition du guide/)).toBeVisible();

  // What is missing leads to where it is written.
  await page.getByRole("button", { name: /^un e-mail ou un téléphone/ }).click();
  await expect(page.getByLabel("Adresse e-mail")).toBeFocused();
  await page.keyboard.type("bonjour@essais.example");
  await expect(page.getByText(/Fiche complète à 63\s%/)).toBeVisible();
  await page.getByRole("group", { name: "Comment on y entre" }).getByText("Entrée libre").click();
  await page.getByLabel("Nombre de membres").fill("40");
  await page.getByRole("group", { name: "Taille des entreprises" }).getByText("1 à 9 salariés").click();
  await page.getByRole("group", { name: "Horaires" }).getByText("Le soir").click();
  await expect(page.getByText(/Fiche complète à 84\s%/)).toBeVisible();
  // What was typed outlives a reload.
  await page.reload();
  await expect(page.getByLabel("Adresse e-mail")).toHaveValue("bonjour@essais.example");
  await save(page);
  await expect(page.getByText(/Le public lit encore la version/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Publier", exact: true })).toHaveCount(0);

  const editor = await openAs(await api.state());
  await editor.goto("/administration/guide");
  await editor.getByLabel("Nom ou sigle du réseau").fill(owned.name);
  await expect(firstRow(editor)).toHaveText(new RegExp(`^${escaped(owned.name)}`));
  await expect(editor.getByText("À relire", { exact: true }).first()).toBeVisible();
  await firstRow(editor).click();
  await editor.getByRole("link", { name: "Différences" }).click();
  await expect(editor.getByText("bonjour@essais.example")).toBeVisible();
  await move(editor, "Publier");
  await expect(editor.getByText("Les deux versions disent la même chose")).toBeVisible();
  await page.reload();
  await expect(page.getByText(/Le public lit encore la version/)).toHaveCount(0);
});

test("an editor begins a sheet, is told what is wrong, asks for changes, and puts a version back", async ({
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
  await page.getByLabel("Numéro RNA").fill("");
  await save(page);
  await expect(heading(page, name)).toBeVisible();

  await move(page, "Soumettre");
  await move(page, "Commencer la relecture");
  await page.getByRole("button", { name: "Demander une reprise" }).click();
  const asking = page.getByRole("dialog", { name: "Demander une reprise" });
  await asking.getByRole("button", { name: "Demander une reprise" }).click();
  await expect(asking.getByText("Dites ce que vous attendez, ou pourquoi.")).toBeVisible();
  await asking.getByLabel("Votre message").fill("Il manque le rythme des réunions.");
  await asking.getByRole("button", { name: "Demander une reprise" }).click();
  await expect(page.getByText(/« Il manque le rythme des réunions. »/)).toBeVisible();
  await page.getByRole("link", { name: "Historique" }).click();
  await expect(page.getByText("Reprise demandée")).toBeVisible();

  await page.getByRole("link", { name: "Différences" }).click();
  await expect(page.getByText("Des essais, le premier mardi du mois.")).toBeVisible();
  await page.getByRole("link", { name: "Remettre la version 1" }).click();
  const restoring = page.getByRole("dialog", { name: "Remettre la version 1" });
  await restoring.getByRole("button", { name: "Remettre", exact: true }).click();
  await expect(restoring).toBeHidden();
  await page.getByRole("link", { name: "La fiche", exact: true }).click();
  await expect(page.getByText("Des essais, le premier mardi du mois.")).toHaveCount(0);
  await seldom(page, "Archiver");
  await expect(page.getByText("Archivée", { exact: true })).toBeVisible();
});

test("an editor makes one of two sheets of the same network", async ({ page, context }, testInfo) => {
  const api = await Api.signIn(EDITOR);
  const name = `Cercle des doubles ${testInfo.project.name} ${Date.now()}`;
  const kept = await beginSheet(api, {
    ...HALF,
    name,
    website: `https://doubles-${testInfo.project.name}-${Date.now()}.example`,
  });
  const double = await beginSheet(api, { family: "THEMATIC", name: name.toUpperCase() });
  await enterAs(context, EDITOR);
  await page.goto(`/administration/guide/${double.id}`);
  const alike = page
    .locator("section")
    .filter({ has: page.getByRole("heading", { name: "Peut-être le même réseau" }) });
  await expect(alike.getByText("En commun : le nom")).toBeVisible();
  await alike.getByRole("link", { name: "Fondre dans celle-ci" }).click();
  const merging = page.getByRole("dialog", { name: "Fondre dans une autre" });
  await expect(merging.getByRole("combobox", { name: "La fiche qui reste" })).toHaveValue(name);
  await merging.getByRole("button", { name: "Fondre", exact: true }).click();
  await expect(page).toHaveURL(new RegExp(kept.id));
  await expect(heading(page, name)).toBeVisible();
  await expect(page.getByText("Peut-être le même réseau")).toHaveCount(0);
  await page.goto(`/administration/guide/${double.id}`);
  await expect(page.getByText("Fondue dans une autre", { exact: true })).toBeVisible();
  await page.getByRole("link", { name, exact: true }).click();
  await seldom(page, "Archiver");
});

test("what somebody else wrote meanwhile is said, and chosen field by field", async ({ page, context }, testInfo) => {
  const api = await Api.signIn(EDITOR);
  const name = `Cercle des rencontres ${testInfo.project.name} ${Date.now()}`;
  const sheet = await beginSheet(api, { ...HALF, name });
  await enterAs(context, EDITOR);
  await page.goto(`/administration/guide/${sheet.id}/ecrire`);
  await page.getByLabel("En une ligne").fill("Chacun son tour.");
  await page.getByLabel("À qui s’adresser").fill("Ludivine Sablon");
  await writeSheet(api, sheet, { ...HALF, name, summary: "Tous ensemble.", address: "4 rue du Pas-Pressé" });
  await save(page);
  await expect(page.getByText("Quelqu’un d’autre a écrit les mêmes champs pendant ce temps")).toBeVisible();
  await expect(page.getByText("Tous ensemble.")).toBeVisible();
  await expect(page.getByLabel("Adresse (facultatif)", { exact: true })).toHaveValue("4 rue du Pas-Pressé");
  await page.getByRole("button", { name: "Prendre ce que dit la fiche : En une ligne" }).click();
  await expect(page.getByLabel("En une ligne")).toHaveValue("Tous ensemble.");
  await save(page);
  await expect(heading(page, name)).toBeVisible();
  await expect(page.getByText("Tous ensemble.")).toBeVisible();
  await expect(page.getByText("Ludivine Sablon")).toBeVisible();
  await seldom(page, "Archiver");
});

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

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

/** The same for a verb that lies one press away. */
async function seldom(page: Page, name: string): Promise<void> {
  await page.getByText("Autres actions").click();
  await move(page, name);
}
