import { Api } from "../../e2e/api.ts";
import { beginSheet, EDITOR, enterAs, OWNER, writeSheet } from "../../e2e/guide.ts";
import { lookAt } from "../../e2e/look.ts";
import { openFirst, screen } from "../../e2e/screens.ts";
import { cardHeading, expect, firstRow, test } from "../../e2e/support.ts";

test.describe("as an editor", () => {
  test.beforeEach(({ context }) => enterAs(context, EDITOR));

  test("what waits for an editor", screen("/administration/guide"));
  test("all sheets of a guide", screen("/administration/guide?etat=toutes"));
  test("no sheet of a guide", screen("/administration/guide?q=introuvable"));
  test("a sheet that doesn't exist", screen("/administration/guide/inconnu"));

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
    await page.getByText("Autres actions").click();
    await page.getByRole("button", { name: "Fondre dans une autre" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Fondre", exact: true }).click();
    await expect(page.getByText("Choisissez la fiche qui reste.")).toBeVisible();
    await lookAt(page);
  });

  test("sheets that look alike, and what two wrote at once", async ({ page }) => {
    const api = await Api.signIn(EDITOR);
    const content = { family: "TRADE", name: `Cercle des pareils ${Date.now()}`, departments: ["13"] };
    await beginSheet(api, content);
    const sheet = await beginSheet(api, content);
    await page.goto(`/administration/guide/${sheet.id}`);
    await expect(page.getByText("Peut-être le même réseau")).toBeVisible();
    await lookAt(page);
    await page.goto(`/administration/guide/${sheet.id}/ecrire`);
    await page.getByLabel("En une ligne").fill("Chacun son tour.");
    await writeSheet(api, sheet, { ...content, summary: "Tous ensemble." });
    await page.getByRole("button", { name: "Enregistrer la fiche" }).click();
    await expect(page.getByText("Dans la fiche :")).toBeVisible();
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

test.describe("as an owner", () => {
  test.beforeEach(({ context }) => enterAs(context, OWNER));

  test("one's own sheets", async ({ page }) => {
    await page.goto("/mes-reseaux");
    await expect(firstRow(page)).toBeVisible();
    await lookAt(page);
  });

  test("one's own sheet, and writing it", async ({ page }) => {
    await openFirst(page, "/mes-reseaux", /fiches?$/);
    await expect(page.getByText("Où en est la fiche")).toBeVisible();
    await lookAt(page);
    await page.getByRole("link", { name: "Écrire", exact: true }).click();
    await expect(page.getByText("Il manque :")).toBeVisible();
    await lookAt(page);
  });
});

test.describe("as nobody in particular", () => {
  test.beforeEach(({ context }) => enterAs(context, "directrice@calvados.example"));

  test("somebody else's sheets", screen("/mes-reseaux"));
});

test.describe("as a visitor", () => {
  test.use({ sharesBrowser: true });

  test("the guide", screen("/guide"));
  test("a narrowed guide", screen("/guide?famille=metiers&departement=13&cotisation=300-euros"));
  test("a guide in which nothing matches", screen("/guide?q=introuvablexyz"));
  test("a sheet with little in it", screen("/guide/les-drakkars-matinaux"));

  test("a full sheet", async ({ page }) => {
    await page.goto("/guide?fiches=completes");
    await page.locator(".guide-rows").getByRole("link").first().click();
    await expect(cardHeading(page, /Le rejoindre/)).toBeVisible();
    await lookAt(page);
  });

  test.describe("in English", () => {
    test.use({ sharesBrowser: false });

    test("the guide", screen("/guide?q=caen&langue=en"));
  });

  test.describe("where there is nothing", () => {
    // The browser tells of the status of the page itself.
    test.use({ expectedProblem: /status of 404/ });

    test("a sheet that doesn't exist", screen("/guide/introuvable"));
  });
});
