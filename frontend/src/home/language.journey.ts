import { expect, heading, test } from "../../e2e/support.ts";

test("the public page speaks English once asked to, and stays so", async ({ page }) => {
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  // The choice stands below what the page says, and comes to rest with it.
  await expect(heading(page, "Recommander quelqu’un, et savoir ce qui en est advenu.")).toBeVisible();
  await page.getByText("English", { exact: true }).click();
  await expect(heading(page, "Recommend somebody, and know what came of it.")).toBeVisible();
  await page.reload();
  await expect(heading(page, "Recommend somebody, and know what came of it.")).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});
