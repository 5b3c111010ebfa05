import { stateOf } from "../../e2e/accounts.ts";
import { expect, heading, openAccount, test } from "../../e2e/support.ts";

test.use({ storageState: stateOf("member"), sharesBrowser: true });

test("the account names the person, and leads to their card and their group", async ({ page }) => {
  await page.goto("/semaine");
  const account = await openAccount(page);
  await expect(account.getByText("Camille Bricolin")).toBeVisible();
  await account.getByRole("link", { name: "Ma fiche" }).click();
  await expect(heading(page, "Camille Bricolin")).toBeVisible();
  await expect(account).toBeHidden();
  await openAccount(page);
  await account.getByRole("link", { name: "La Douzième Table" }).click();
  await expect(heading(page, "La Douzième Table")).toBeVisible();
});
