import { stateOf } from "../../e2e/accounts.ts";
import { expect, heading, test } from "../../e2e/support.ts";

test("whoever tries the demonstration reads its mail without signing in, and follows a link of it", async ({
  page,
}) => {
  await page.goto("/courrier");
  await page.getByRole("link", { name: "Bienvenue dans la démonstration d’Entregent" }).click();
  await expect(heading(page, "Bienvenue dans la démonstration d’Entregent")).toBeVisible();
  await expect(page.getByRole("link", { name: /\/semaine$/ })).toBeVisible();
  await page.getByRole("link", { name: "Tout le courrier" }).click();
  await page.getByRole("link", { name: "English" }).click();
  await expect(heading(page, "The demonstration’s mail")).toBeVisible();
});

test.describe("the administrator", () => {
  test.use({ storageState: stateOf("administrator"), sharesBrowser: true });

  test("looks through mail by its state", async ({ page }) => {
    await page.goto("/administration/courrier");
    await expect(page.getByText(/(identity|notice)\//).first()).toBeVisible();
    await page.getByLabel("État").selectOption("Abandonné");
    await expect(page.getByText("Aucun courrier dans cet état")).toBeVisible();
    await expect(page).toHaveURL(/etat=abandonne/);
  });
});
