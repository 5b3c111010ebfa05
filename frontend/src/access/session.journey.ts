import { ACCOUNTS, fillSignIn, signIn, stateOf } from "../../e2e/accounts.ts";
import { ALIKE, chooseAnyMember, expect, fillProspect, heading, openAccount, test } from "../../e2e/support.ts";

test.use({ serviceWorkers: "allow" });

test.describe("a session that ends", () => {
  test.use({ storageState: stateOf("member"), expectedProblem: /status of 40[013]/ });

  test("an expired session keeps the form, and signing in leads back to it", async ({ page, context }) => {
    await page.goto("/recommander");
    await chooseAnyMember(page);
    await fillProspect(page, "Nora Hébert");
    await context.clearCookies();
    await page.getByRole("button", { name: /^Recommander à / }).click();
    await expect(page.getByText("Votre session a expiré")).toBeVisible();
    await expect(page.getByLabel("Son nom")).toHaveValue("Nora Hébert");
    await page.getByRole("link", { name: "Se reconnecter" }).click();
    await fillSignIn(page, ACCOUNTS.member);
    await expect(page).toHaveURL(/\/recommander$/);
    await expect(page.getByLabel("Son nom")).toHaveValue("Nora Hébert");
  });
});

test.describe("signing out", () => {
  test.use({ chapter: "La Tablée des Clochers" });

  test("whoever signs out leaves nothing of theirs on the device", ALIKE, async ({ page, pair }) => {
    await signIn(page, pair.giver.email);
    const account = await openAccount(page);
    await account.getByRole("button", { name: "Se déconnecter" }).click();
    await expect(heading(page, /Recommander quelqu’un/)).toBeVisible();
    await expect(page.getByRole("banner").getByRole("link", { name: "Se connecter" })).toBeVisible();
    const kept = await page.evaluate(() => Object.keys(localStorage).filter((key) => /draft|person\.[^s]/.test(key)));
    expect(kept).toEqual([]);
    await page.goto("/semaine");
    await expect(page.getByLabel("Mot de passe")).toBeVisible();
  });
});
