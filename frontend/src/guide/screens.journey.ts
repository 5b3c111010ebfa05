import { Api } from "../../e2e/api.ts";
import { EDITOR, enterAs, OWNER } from "../../e2e/guide.ts";
import { lookAt } from "../../e2e/look.ts";
import { openFirst, screen } from "../../e2e/screens.ts";
import { expect, firstRow, heading, test } from "../../e2e/support.ts";

test.describe("as a visitor", () => {
  test("the guide", screen("/guide"));
  test("the guide with filters", screen("/guide?famille=metiers&departement=13&cotisation=300-euros"));
  test("nothing in the guide", screen("/guide?q=introuvable"));
  test("a sheet that doesn't exist", screen("/guide/introuvable"));

  test("a sheet", async ({ page }) => {
    await openFirst(page, "/guide?fiches=completes", /réseaux?$/);
    await lookAt(page);
  });
});

test.describe("as an editor", () => {
  test.beforeEach(({ context }) => enterAs(context, EDITOR));

  test("what waits for an editor", screen("/administration/guide"));
  test("all sheets of a guide", screen("/administration/guide?etat=toutes"));
  test("a sheet of the guide that doesn't exist", screen("/administration/guide/inconnu"));

  test("adding a sheet", async ({ page }) => {
    await page.goto("/administration/guide?ajouter=true");
    await page.getByRole("dialog").getByRole("button", { name: "Ouvrir la fiche" }).click();
    await expect(page.getByText("Donnez le nom du réseau.")).toBeVisible();
    await lookAt(page);
  });

  test("a sheet that was handed in, its differences and its history", async ({ page }) => {
    await openFirst(page, "/administration/guide?etat=soumises", /fiches?$/);
    await expect(page.getByText("Où en est la fiche")).toBeVisible();
    await lookAt(page);
    await page.getByRole("link", { name: "Différences" }).click();
    await lookAt(page);
    await page.getByRole("link", { name: "Historique" }).click();
    await expect(page.getByRole("heading", { level: 2, name: /étapes?$/ })).toBeVisible();
    await lookAt(page);
  });

  test("asking for changes", async ({ page }) => {
    await openFirst(page, "/administration/guide?etat=soumises", /fiches?$/);
    await page.getByRole("button", { name: "Demander une reprise" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Demander une reprise" }).click();
    await expect(page.getByText("Dites ce que vous attendez, ou pourquoi.")).toBeVisible();
    await lookAt(page);
  });

  test("merging a sheet", async ({ page }) => {
    await openFirst(page, "/administration/guide?etat=soumises", /fiches?$/);
    await page.getByRole("button", { name: "Fondre dans une autre" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Fondre", exact: true }).click();
    await expect(page.getByText("Choisissez la fiche qui reste.")).toBeVisible();
    await lookAt(page);
  });

  test("writing a sheet", async ({ page }) => {
    await openFirst(page, "/administration/guide?etat=brouillons", /fiches?$/);
    await page.getByRole("link", { name: "Écrire", exact: true }).click();
    await page.getByLabel("Nom du réseau").fill("");
    await page.getByRole("button", { name: "Enregistrer la fiche" }).click();
    await expect(page.getByText("Donnez le nom du réseau.")).toBeVisible();
    await lookAt(page);
  });
});

test.describe("as nobody in particular", () => {
  test.beforeEach(({ context }) => enterAs(context, "directrice@calvados.example"));

  test("somebody else's sheets", screen("/mes-reseaux"));
});

test("an owner writes their sheet, and the public reads it once an editor publishes it", async ({
  page,
  context,
  openAs,
}) => {
  test.slow();
  const summary = `Écrite le ${Date.now()}`;
  await enterAs(context, OWNER);
  await page.goto("/mes-reseaux");
  await expect(firstRow(page)).toBeVisible();
  await firstRow(page).click();
  await page.getByRole("link", { name: "Écrire", exact: true }).click();
  await page.getByLabel("En une ligne").fill(summary);
  await page.getByRole("button", { name: "Enregistrer la fiche" }).click();
  await expect(page.getByText(/Le public lit encore la version/)).toBeVisible();
  await page.getByRole("link", { name: "Différences" }).click();
  await expect(page.getByText(summary)).toBeVisible();
  await expect(page.getByRole("button", { name: "Publier", exact: true })).toHaveCount(0);

  const editor = await openAs(await (await Api.signIn(EDITOR)).state());
  await editor.goto(page.url());
  await editor.getByRole("button", { name: "Publier", exact: true }).click();
  await editor.getByRole("dialog").getByRole("button", { name: "Publier", exact: true }).click();
  await expect(editor.getByRole("dialog")).toBeHidden();

  await page.getByRole("link", { name: "La fiche", exact: true }).click();
  await page.reload();
  await page.getByRole("link", { name: /^\/guide\// }).click();
  await expect(heading(page)).toBeVisible();
  await expect(page.getByText(summary)).toBeVisible();
  await expect(page.getByText("Vous tenez cette fiche")).toBeVisible();
  await lookAt(page);
});
