import { EDITOR, enterAs } from "../../e2e/guide.ts";
import { lookAt } from "../../e2e/look.ts";
import { screen } from "../../e2e/screens.ts";
import { expect, heading, test } from "../../e2e/support.ts";

test.describe("as anybody", () => {
  test.use({ expectedProblem: /status of 422/ });

  test("the form, and what is wrong in it", async ({ page }) => {
    await page.goto("/proposer-un-reseau?region=FR-13");
    await expect(heading(page, "Proposer un réseau")).toBeVisible();
    await lookAt(page);
    await expect(async () => {
      await page.getByRole("button", { name: "Envoyer ma proposition" }).click();
      await expect(page.getByRole("link", { name: "Ce champ est obligatoire." }).first()).toBeVisible({
        timeout: 1_000,
      });
    }).toPass();
    await lookAt(page);
    await page.goto("/proposer-un-reseau?envoyee=oui&langue=en");
    await expect(heading(page, "Thank you, your proposal has arrived")).toBeVisible();
    await lookAt(page);
  });
});

test.describe("as an editor", () => {
  test.beforeEach(({ context }) => enterAs(context, EDITOR));

  test("what waits", screen("/administration/guide/reseaux-proposes"));
  test("what was refused", screen("/administration/guide/reseaux-proposes?etat=refuses"));
});

test.describe("as nobody in particular", () => {
  test.beforeEach(({ context }) => enterAs(context, "membre@calvados.example"));

  test("proposed networks", screen("/administration/guide/reseaux-proposes"));
});
