import { stateOf } from "../../e2e/accounts.ts";
import { unique } from "../../e2e/referrals.ts";
import { cardHeading, expect, heading, test } from "../../e2e/support.ts";

test.use({ storageState: stateOf("administrator") });

test("an administrator adds a trade, corrects it and merges it with another", async ({ page }) => {
  test.slow();
  const name = unique("Souffleur de sabliers");
  await page.goto("/administration/specialites?ajouter=true");
  const dialog = page.getByRole("dialog", { name: "Ajouter un métier" });
  await dialog.getByLabel("Nom en français").fill(name);
  await dialog.getByLabel("Nom en anglais").fill("Hourglass blower");
  await dialog.getByLabel("Famille").selectOption({ label: "Artisanat" });
  await dialog.getByLabel("Code").fill("plumber");
  await dialog.getByRole("button", { name: "Ajouter", exact: true }).click();
  await expect(dialog.getByText("Un autre métier porte ce code, ou l’a porté.")).toBeVisible();
  await dialog.getByLabel("Code").fill(name.toLowerCase().replaceAll(" ", "-"));
  await dialog.getByRole("button", { name: "Ajouter", exact: true }).click();
  await expect(heading(page, name)).toBeVisible();

  await page.getByRole("button", { name: "Corriger" }).click();
  await page.getByLabel("Nom en anglais").fill("Blower of hourglasses");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(cardHeading(page, /2 modifications/)).toBeVisible();

  await page.getByRole("button", { name: "Fusionner" }).click();
  await page.getByRole("combobox", { name: "Il devient" }).fill("plombier");
  await page.getByRole("option", { name: "Plombier" }).first().click();
  await page.getByRole("dialog").getByRole("button", { name: "Fusionner", exact: true }).click();
  await expect(heading(page, "Plombier")).toBeVisible();
  await page.goto(`/administration/specialites?etat=retires&q=${encodeURIComponent(name)}`);
  await expect(page.getByRole("link", { name })).toBeVisible();
});
