import { fillSignIn, signIn, stateOf } from "./accounts.ts";
import { expect, fillProspect, heading, test } from "./support.ts";

test.describe("a session that ends", () => {
  test.use({ storageState: stateOf("member"), expectedProblem: /status of 40[013]/ });

  test("an expired session keeps the form, and signing in leads back to it", async ({ page, context }) => {
    await page.goto("/recommander");
    await page.getByRole("combobox", { name: "À qui" }).press("ArrowDown");
    await page.getByRole("combobox", { name: "À qui" }).press("Enter");
    await fillProspect(page, "Nora Hébert");
    await context.clearCookies();
    await page.getByRole("button", { name: /^Recommander à / }).click();
    await expect(page.getByText("Votre session a expiré")).toBeVisible();
    await expect(page.getByLabel("Son nom")).toHaveValue("Nora Hébert");
    await page.getByRole("link", { name: "Se reconnecter" }).click();
    await fillSignIn(page, "member");
    await expect(page).toHaveURL(/\/recommander$/);
    await expect(page.getByLabel("Son nom")).toHaveValue("Nora Hébert");
  });
});

test("whoever signs out leaves nothing of theirs on the device", async ({ page }) => {
  await signIn(page, "other");
  await page
    .getByRole("button", { name: /Mon compte/ })
    .filter({ visible: true })
    .click();
  await page.getByRole("button", { name: "Se déconnecter" }).click();
  await expect(heading(page, /Recommander quelqu’un/)).toBeVisible();
  await expect(page.getByRole("link", { name: "Se connecter" }).first()).toBeVisible();
  const kept = await page.evaluate(() => Object.keys(localStorage).filter((key) => /draft|person\.[^s]/.test(key)));
  expect(kept).toEqual([]);
  await page.goto("/semaine");
  await expect(page.getByLabel("Mot de passe")).toBeVisible();
});
