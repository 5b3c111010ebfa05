import { stateOf } from "../../e2e/accounts.ts";
import { expect, heading, openPalette, readText, test } from "../../e2e/support.ts";

test.use({ storageState: stateOf("member") });

test("everything works by keyboard: the palette, the search, the form", async ({ page }) => {
  await page.goto("/semaine");
  await expect(heading(page, "Ma semaine")).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Aller au contenu" })).toBeFocused();
  await openPalette(page);
  await page.keyboard.type("recomm");
  await expect(page.getByRole("option", { name: "Recommander" })).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(heading(page, "Recommander")).toBeVisible();
  await expect(page.getByRole("combobox", { name: "À qui" })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("option", { selected: true })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Choisir quelqu’un d’autre" })).toBeVisible();
});

test("the palette finds members and opens their card", async ({ page }) => {
  await page.goto("/annuaire");
  const name = await readText(page.getByRole("list", { name: "Membres" }).getByRole("link").first());
  await openPalette(page);
  await page.keyboard.type(name);
  const found = page.getByRole("option", { name });
  await expect(found.first()).toBeVisible();
  await found.first().click();
  await expect(heading(page, name)).toBeVisible();
});
