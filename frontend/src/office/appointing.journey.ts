import { randomInt } from "node:crypto";
import { stateOf } from "../../e2e/accounts.ts";
import { expect, heading, test } from "../../e2e/support.ts";

test.use({ storageState: stateOf("administrator") });

test("an administrator opens a region and appoints its director", async ({ page }) => {
  test.slow();
  const code = `FR-${randomInt(36 ** 2, 36 ** 3)
    .toString(36)
    .toUpperCase()}`;
  const name = `Pays ${code}`;
  await page.goto("/administration/regions?ouvrir=true");
  const opening = page.getByRole("dialog", { name: "Ouvrir une région" });
  await opening.getByLabel("Nom de la région").fill(name);
  await opening.getByLabel("Code").fill(code);
  await opening.getByLabel("Dépend de").selectOption({ label: "France" });
  await opening.getByLabel("Cotisation annuelle").fill("980");
  await opening.getByLabel("Chiffre d’affaires promis").fill("60 000");
  await opening.getByRole("button", { name: "Ouvrir", exact: true }).click();
  await expect(heading(page, name)).toBeVisible();

  await page.goto("/administration/responsables?nommer=true");
  const appointing = page.getByRole("dialog", { name: "Nommer quelqu’un" });
  await appointing.getByLabel("Responsabilité").selectOption({ label: "Direction régionale" });
  await appointing.getByLabel("Adresse e-mail").fill("personne@nulle-part.example");
  await appointing.getByLabel("Région").selectOption({ label: name });
  await appointing.getByRole("button", { name: "Nommer", exact: true }).click();
  await expect(appointing.getByText(/Personne ne se connecte avec cette adresse/)).toBeVisible();
  await appointing.getByLabel("Adresse e-mail").fill("consultante@calvados.example");
  await appointing.getByRole("button", { name: "Nommer", exact: true }).click();
  await expect(heading(page, "Régine Compassou")).toBeVisible();
  await expect(page.getByText("Direction régionale").first()).toBeVisible();

  await page.getByRole("button", { name: "Mettre fin" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Mettre fin au mandat" }).click();
  await expect(page.getByText(/^du .* au /)).toBeVisible();
});
