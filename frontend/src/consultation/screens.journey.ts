import { Api } from "../../e2e/api.ts";
import { beginSheet, EDITOR, enterAs, OWNER } from "../../e2e/guide.ts";
import { lookAt } from "../../e2e/look.ts";
import { openFirst, screen } from "../../e2e/screens.ts";
import { expect, test } from "../../e2e/support.ts";

test.describe("as an editor", () => {
  test.beforeEach(({ context }) => enterAs(context, EDITOR));

  test("the consultations of a guide", screen("/administration/guide/consultations?region=FR-13"));
  test("of twelve months", screen("/administration/guide/consultations?region=FR-13&periode=annee"));

  test("of a sheet that nobody can read", async ({ page }) => {
    const sheet = await beginSheet(await Api.signIn(EDITOR), {
      family: "TRADE",
      name: `Cercle des invisibles ${Date.now()}`,
    });
    await page.goto(`/administration/guide/${sheet.id}/consultations`);
    await expect(page.getByText("Cette fiche n’est pas dans le guide")).toBeVisible();
    await lookAt(page);
  });
});

test.describe("as an owner", () => {
  test.beforeEach(({ context }) => enterAs(context, OWNER));

  test("the consultations of one's own sheet", async ({ page }) => {
    await openFirst(page, "/mes-reseaux", /fiches?$/);
    await page.getByRole("link", { name: "Consultations" }).click();
    await page.getByRole("link", { name: "90 jours" }).click();
    await expect(page.getByText("Prises de contact").first()).toBeVisible();
    await lookAt(page);
    await page.getByRole("button", { name: "Voir le tableau" }).click();
    await lookAt(page);
  });
});

test.describe("as nobody in particular", () => {
  test.beforeEach(({ context }) => enterAs(context, "membre@calvados.example"));

  test("somebody else's consultations", screen("/administration/guide/consultations"));
});
