import { stateOf } from "../../e2e/accounts.ts";
import { expect, heading, test } from "../../e2e/support.ts";

test.use({ storageState: stateOf("director") });

test("an editor words a question anew, and an address that was shared before keeps its own", async ({ page }) => {
  await page.goto("/administration/moteur?region=FR-14");
  await expect(heading(page, "Moteur de choix")).toBeVisible();
  const question = page.getByLabel("Question en français").first();
  const words = `Où travaillez-vous ? ${Date.now()}`;
  await expect(question).not.toHaveValue("");
  await question.fill(words);
  await page.getByRole("button", { name: "Publier ces questions" }).click();
  await expect(page.getByText("Ces questions sont posées dès maintenant.")).toBeVisible();
  await page.getByRole("link", { name: "Essayer" }).click();
  await expect(heading(page, words)).toBeVisible();
  await page.goto("/trouver/FR-14?v=1&question=ou");
  await expect(heading(page, "Où se trouve votre entreprise ?")).toBeVisible();
  await page.goto("/trouver/FR-14?v=1&ou=14118");
  await expect(page.getByText("Les questions de ce territoire ont changé")).toBeVisible();
});
