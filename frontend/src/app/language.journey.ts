import { stateOf } from "../../e2e/accounts.ts";
import { expect, heading, openAccount, test } from "../../e2e/support.ts";

test.use({ storageState: stateOf("member") });

test("every page speaks English, dates and amounts included", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("entregent.locale", "en"));
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
  }
  await expect(page.getByText(/€[\d,]+/).first()).toBeVisible();
});

test("the theme can be chosen, and is there before the first paint", async ({ page }) => {
  await page.goto("/semaine");
  const account = await openAccount(page);
  await account.getByText("Sombre").click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});
