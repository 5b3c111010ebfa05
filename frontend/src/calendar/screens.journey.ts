import { stateOf } from "../../e2e/accounts.ts";
import { lookAt } from "../../e2e/look.ts";
import { screen } from "../../e2e/screens.ts";
import { expect, test } from "../../e2e/support.ts";

test.use({ storageState: stateOf("member"), sharesBrowser: true });

test("a calendar that isn't linked", screen("/profil/agenda"));

test("how to link it", async ({ page }) => {
  await page.goto("/profil/agenda");
  await page.getByText("Android, Google Agenda").click();
  await expect(page.getByText(/À partir de l’URL/)).toBeVisible();
  await lookAt(page);
});

test("making the address", async ({ page }) => {
  await page.goto("/profil/agenda?action=creer");
  await expect(page.getByRole("dialog", { name: "Créer l’adresse" })).toBeVisible();
  await lookAt(page);
});
