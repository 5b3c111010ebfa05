import { randomInt } from "node:crypto";
import { Api } from "../../e2e/api.ts";
import { cardHeading, expect, heading, test } from "../../e2e/support.ts";

test("an administrator opens a region and corrects it, and the history tells both", async ({ openAs }) => {
  test.slow();
  const code = `FR-${randomInt(36 ** 2, 36 ** 3)
    .toString(36)
    .toUpperCase()}`;
  const page = await openAs(await (await Api.signIn("admin@reseau.example")).state());
  await page.goto("/administration");
  await page.getByRole("link", { name: "Régions", exact: true }).click();
  await page.getByRole("button", { name: "Ouvrir une région" }).click();
  const dialog = page.getByRole("dialog", { name: "Ouvrir une région" });
  await dialog.getByLabel("Nom de la région").fill("Val des Horloges");
  await dialog.getByLabel("Code").fill("FR-14");
  await dialog.getByLabel("Dépend de").selectOption({ label: "France" });
  await dialog.getByLabel("Cotisation annuelle").fill("980");
  await dialog.getByLabel("Chiffre d’affaires promis").fill("60 000");
  await dialog.getByRole("button", { name: "Ouvrir", exact: true }).click();
  await expect(dialog.getByText("Une autre région porte ce code.")).toBeVisible();
  await dialog.getByLabel("Code").fill(code);
  await dialog.getByRole("button", { name: "Ouvrir", exact: true }).click();
  await expect(heading(page, "Val des Horloges")).toBeVisible();

  await page.getByRole("button", { name: "Corriger" }).click();
  await page.getByLabel("Nom de la région").fill("Pays des Moulins");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(heading(page, "Pays des Moulins")).toBeVisible();
  await expect(cardHeading(page, /2 modifications/)).toBeVisible();
});
