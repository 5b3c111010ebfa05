import { ALIKE, expect, heading, test } from "../../e2e/support.ts";

test("whoever has no password at hand asks for a link by the keyboard alone", async ({ page }) => {
  await page.goto("/semaine");
  await page.getByRole("link", { name: "Mot de passe oublié" }).press("Enter");
  await expect(heading(page, "Recevoir un lien")).toBeVisible();
  await expect(page.getByLabel("Adresse e-mail")).toBeFocused();
  await page.keyboard.type("clavier@calvados.example");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Me connecter sans mot de passe" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(heading(page, "Regardez vos e-mails")).toBeVisible();
  await expect(page.getByText("pendant un quart d’heure")).toBeVisible();
});

test.describe("a link that opens nothing", () => {
  test.use({ expectedProblem: /status of 410/ });

  test("leads to another one, and keeps its secret out of the address", ALIKE, async ({ page }) => {
    await page.goto(`/connexion/lien?cle=${"A".repeat(43)}`);
    await expect(page).toHaveURL(/\/connexion\/lien$/);
    await expect(heading(page, "Ce lien n’est plus valable")).toBeVisible();
    await page.getByRole("link", { name: "Demander un autre lien" }).click();
    await expect(heading(page, "Recevoir un lien")).toBeVisible();
  });

  test("says so in English", ALIKE, async ({ page }) => {
    await page.goto("/connexion/lien?langue=en");
    await expect(heading(page, "This link is no longer valid")).toBeVisible();
    await page.getByRole("link", { name: "Français" }).click();
    await expect(heading(page, "Ce lien n’est plus valable")).toBeVisible();
  });
});
