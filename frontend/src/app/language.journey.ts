import { stateOf } from "../../e2e/accounts.ts";
import { Api } from "../../e2e/api.ts";
import { expect, heading, openAccount, test } from "../../e2e/support.ts";
import { frenchPhrases } from "../../e2e/words.ts";

test.describe("words", () => {
  test.use({ storageState: stateOf("member"), serviceWorkers: "allow" });

  test("every page speaks English, dates and amounts included", async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem("entregent.locale", "en"));
    const french = frenchPhrases();
    expect(french.length).toBeGreaterThan(500);
    for (const [path, title] of [
      ["/semaine", "My week"],
      ["/recommander", "Refer"],
      ["/recommandations", "Referrals"],
      ["/annuaire", "Directory"],
      ["/merci", "Say thank you"],
      ["/chiffres", "My figures"],
    ] as const) {
      await page.goto(path);
      await expect(heading(page, title)).toBeVisible();
      await expect(page.getByText("Loading…")).toHaveCount(0);
      const said = await page.locator("body").innerText();
      expect(
        french.filter((phrase) => said.includes(phrase)),
        `in French on ${path}`,
      ).toEqual([]);
    }
    await expect(page.getByText(/€[\d,]+/).first()).toBeVisible();
  });
});

test.describe("what is chosen", () => {
  test.use({ chapter: "Le Fil de la Tapisserie", pairFrom: 6 });

  test("the theme and the language come back on another device", async ({ pair, openAs }) => {
    const page = await openAs(await (await Api.signIn(pair.giver.email)).state());
    await page.goto("/semaine");
    const account = await openAccount(page);
    const kept = page.waitForResponse("**/session/preferences");
    await account.getByText("Sombre").click();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    expect((await kept).status()).toBe(204);
    await page.reload();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");

    const again = page.waitForResponse("**/session/preferences");
    await openAccount(page);
    await account.getByText("English").click();
    await expect(heading(page, "My week")).toBeVisible();
    expect((await again).status()).toBe(204);

    const other = await openAs(await (await Api.signIn(pair.giver.email)).state());
    await other.goto("/semaine");
    await expect(heading(other, "My week")).toBeVisible();
    await expect(other.locator("html")).toHaveAttribute("data-theme", "dark");
  });
});
