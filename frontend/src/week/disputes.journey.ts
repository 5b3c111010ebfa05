import { stateOf } from "../../e2e/accounts.ts";
import { dispute, giveReferral } from "../../e2e/referrals.ts";
import { cardHeading, expect, heading, test } from "../../e2e/support.ts";

test.use({ storageState: stateOf("director"), chapter: "Les Parasols Debout", sharesBrowser: true });

test("whoever settles disputes finds them in their week, and the form to settle them", async ({ page, pair }) => {
  const { description } = await dispute(await giveReferral(pair));
  await page.goto("/semaine");
  await expect(cardHeading(page, /à trancher/)).toBeVisible();
  await expect(page.getByRole("link", { name: description })).toBeVisible();
  await page.getByRole("link", { name: "Tout voir" }).first().click();
  await expect(heading(page, "Recommandations")).toBeVisible();
  await expect(page.getByText("Contestée", { exact: true }).first()).toBeVisible();
  await page.getByRole("link", { name: description }).click();
  await page.getByRole("button", { name: "Trancher" }).click();
  await expect(page.getByRole("dialog", { name: "Trancher" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(heading(page)).toBeVisible();
});
