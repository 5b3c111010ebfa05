import { claimSheet, signedInEditor, unclaimedSheet } from "../../e2e/claims.ts";
import { EDITOR, enterAs } from "../../e2e/guide.ts";
import { lookAt } from "../../e2e/look.ts";
import { openLetter } from "../../e2e/mail.ts";
import { screen } from "../../e2e/screens.ts";
import { expect, heading, test } from "../../e2e/support.ts";

test.describe("as an editor", () => {
  test.beforeEach(({ context }) => enterAs(context, EDITOR));

  test("claims that wait", screen("/administration/guide/demandes"));
  test("claims that are closed", screen("/administration/guide/demandes?etat=closes"));

  test("refusing a claim", async ({ page }) => {
    await page.goto("/administration/guide/demandes");
    await page
      .getByRole("button", { name: /^Refuser la demande/ })
      .first()
      .click();
    await page.getByRole("dialog").getByRole("button", { name: "Refuser la demande" }).click();
    await expect(page.getByText("Dites pourquoi.")).toBeVisible();
    await lookAt(page);
  });

  test("giving a sheet to somebody", async ({ page }, testInfo) => {
    const sheet = await unclaimedSheet(await signedInEditor(), `Cercle confié ${testInfo.project.name} ${Date.now()}`);
    await page.goto(`/administration/guide/${sheet.id}/tenue`);
    await page.getByRole("button", { name: "Confier la fiche à quelqu’un" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Confier la fiche" }).click();
    await expect(page.getByText("Donnez son nom.")).toBeVisible();
    await lookAt(page);
  });
});

test.describe("as a visitor", () => {
  test.use({ expectedProblem: /status of 422/ });

  test("claiming a sheet, and proving it", async ({ page }, testInfo) => {
    test.slow();
    const name = `Cercle regardé ${testInfo.project.name} ${Date.now()}`;
    const sheet = await unclaimedSheet(await signedInEditor(), name);
    const email = `presidence@${sheet.domain}`;
    await page.goto(`/guide/${sheet.slug}/revendiquer`);
    await page.getByRole("button", { name: "Envoyer la demande" }).click();
    await expect(page.getByRole("heading", { name: "Quelque chose ne va pas" })).toBeVisible();
    await lookAt(page);
    await page.goto(`/guide/${sheet.slug}`);
    await claimSheet(page, "Ludivine Sablon", email);
    await lookAt(page);
    await openLetter(page, email, `Confirmez que ${name} est votre réseau`);
    await page
      .getByRole("main")
      .getByRole("link", { name: /\/revendiquer\/confirmer\?/ })
      .click();
    await expect(heading(page, "Confirmer votre demande")).toBeVisible();
    await lookAt(page);
    const address = page.url();
    await page.getByRole("button", { name: "C’est bien mon réseau" }).click();
    await expect(heading(page, "La fiche est la vôtre")).toBeVisible();
    await lookAt(page);
    await page.goto(address);
    await expect(heading(page, "Ce lien n’ouvre plus rien")).toBeVisible();
    await lookAt(page);
  });
});
