import { lookAt } from "../../e2e/look.ts";
import { expect, heading, readText, test } from "../../e2e/support.ts";

const question = (name: string) => ({ level: 2, name }) as const;

test("a baker in Aubagne answers, finds networks, and hands the address on", async ({ page, browser }) => {
  await page.goto("/trouver");
  await page.getByRole("combobox", { name: "Commune" }).fill("Aubagne");
  await page.getByRole("option", { name: /^Aubagne/ }).click();
  await page.getByRole("button", { name: "Commencer" }).click();
  await expect(page.getByRole("heading", question("Où se trouve votre entreprise ?"))).toBeFocused();
  await page.getByRole("button", { name: "Suivante" }).click();
  await page.getByRole("radio", { name: "1 à 9", exact: true }).check();
  await page.getByRole("button", { name: "Suivante" }).click();
  await page.getByRole("radio", { name: "Métiers de bouche, alimentation" }).check();
  await lookAt(page);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", question("Que cherchez-vous dans un réseau ?"))).toBeVisible();
  await page.getByRole("checkbox", { name: "Des clients, des recommandations" }).check();
  await page.getByRole("button", { name: "Suivante" }).click();
  await page.getByRole("button", { name: "Passer" }).click();
  await page.getByRole("radio", { name: "Jusqu’à 300 €" }).check();
  await page.getByRole("button", { name: "Suivante" }).click();
  await page.getByRole("button", { name: "Passer" }).click();
  const networks = page.getByRole("heading", { level: 3 });
  await expect(networks.nth(2)).toBeVisible();
  await page.getByText("Pourquoi ?").first().click();
  await lookAt(page);

  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(page.url());
  for (const place of [0, 1, 2]) {
    const name = await readText(networks.nth(place));
    await expect(elsewhere.getByRole("heading", { level: 3 }).nth(place)).toHaveText(name);
  }
  await elsewhere.context().close();

  await page.getByRole("button", { name: "Revoir mes réponses" }).click();
  await expect(page.getByRole("heading", question("Où se trouve votre entreprise ?"))).toBeVisible();
  await page.goBack();
  await expect(networks.first()).toBeVisible();
  await expect(heading(page)).toHaveText("Trouver un réseau");
});
