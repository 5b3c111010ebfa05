import { Api } from "../../e2e/api.ts";
import { EDITOR, enterAs, publishedSheet } from "../../e2e/guide.ts";
import { lookAt } from "../../e2e/look.ts";
import { screen } from "../../e2e/screens.ts";
import { expect, heading, test } from "../../e2e/support.ts";

test.describe("as anybody", () => {
  test.use({ expectedProblem: /status of 422/ });

  test("the form, and what is wrong in it", async ({ page }, testInfo) => {
    const { slug } = await publishedSheet(await Api.signIn(EDITOR), testInfo, 3);
    await page.goto(`/guide/${slug}/corriger`);
    await expect(heading(page, "Proposer une correction")).toBeVisible();
    await lookAt(page);
    await page.getByLabel("Nom", { exact: true }).fill("");
    await expect(async () => {
      await page.getByRole("button", { name: "Envoyer ma proposition" }).click();
      await expect(page.getByRole("link", { name: "Ce champ est obligatoire." })).toBeVisible({ timeout: 1_000 });
    }).toPass();
    await lookAt(page);
    await page.goto(`/guide/${slug}/corriger?envoyee=oui&langue=en`);
    await expect(heading(page, "Thank you, your suggestion has arrived")).toBeVisible();
    await lookAt(page);
  });
});

test.describe("as an editor", () => {
  test.beforeEach(({ context }) => enterAs(context, EDITOR));

  test("what waits", screen("/administration/guide/propositions"));
  test("what was refused", screen("/administration/guide/propositions?etat=refusees"));
});

test.describe("as nobody in particular", () => {
  test.beforeEach(({ context }) => enterAs(context, "membre@calvados.example"));

  test("suggestions", screen("/administration/guide/propositions"));
});
