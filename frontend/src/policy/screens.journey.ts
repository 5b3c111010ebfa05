import { stateOf } from "../../e2e/accounts.ts";
import { lookAt } from "../../e2e/look.ts";
import { screen } from "../../e2e/screens.ts";
import { expect, test } from "../../e2e/support.ts";

test.use({ storageState: stateOf("director"), sharesBrowser: true });

test("rules of a region beside the network's", screen("/administration/regles"));

test("the history of a rule", async ({ page }) => {
  await page.goto("/administration/regles");
  await page
    .getByText(/^Historique/)
    .first()
    .click();
  await expect(page.getByText(/^Version 1/).first()).toBeVisible();
  await lookAt(page);
});

test.describe("a form that keeps what is typed", () => {
  test.use({ sharesBrowser: false });

  test("laying down a rule", async ({ page }) => {
    await page.goto("/administration/regles?changer=DUES");
    await page.getByRole("button", { name: "Enregistrer la règle" }).click();
    await expect(page.getByText("Dites pourquoi : tout le monde peut le lire.")).toBeVisible();
    await lookAt(page);
  });
});
