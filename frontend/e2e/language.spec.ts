import { stateOf } from "./accounts.ts";
import { expect, expectAccessible, heading, test } from "./support.ts";

test("the public page speaks English once asked to, and stays so", async ({ page }) => {
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await page.getByText("English", { exact: true }).click();
  await expect(heading(page, "Recommend somebody, and know what came of it.")).toBeVisible();
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expectAccessible(page);
});

test.describe("signed in", () => {
  test.use({ storageState: stateOf("member") });

  test("every page speaks English, dates and amounts included", async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem("entregent.locale", "en"));
    for (const [path, title] of [
      ["/semaine", "My week"],
      ["/recommander", "Refer"],
      ["/recommandations", "Referrals"],
      ["/chiffres", "My figures"],
      ["/annuaire", "Directory"],
      ["/merci", "Say thank you"],
    ] as const) {
      await page.goto(path);
      await expect(heading(page, title)).toBeVisible();
    }
    await page.goto("/chiffres");
    await expect(page.getByText(/€[\d,]+/).first()).toBeVisible();
  });

  test("the theme can be chosen, and is there before the first paint", async ({ page }) => {
    await page.goto("/semaine");
    await expect(heading(page, "Ma semaine")).toBeVisible();
    await page
      .getByRole("button", { name: /Mon compte/ })
      .filter({ visible: true })
      .click();
    await page.getByRole("dialog").getByText("Sombre").click();
    await page.reload();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  });
});
