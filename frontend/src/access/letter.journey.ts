import type { Page } from "@playwright/test";
import { followLink, openLetter } from "../../e2e/mail.ts";
import { ALIKE, expect, heading, test } from "../../e2e/support.ts";

const PASSWORD = "les escargots dorment debout";
const ASK = "Mot de passe oublié, ou pas encore choisi ?";

async function askFor(page: Page, email: string, link: string): Promise<void> {
  await page.goto("/semaine");
  await page.getByRole("link", { name: ASK }).click();
  await page.getByLabel("Adresse e-mail").fill(email);
  await page.getByRole("button", { name: link }).click();
  await expect(heading(page, "Regardez vos e-mails")).toBeVisible();
}

async function choose(page: Page, password: string, repeated = password): Promise<void> {
  await page.getByLabel("Mot de passe", { exact: true }).fill(password);
  await page.getByLabel("Le même, une seconde fois").fill(repeated);
  await page.getByRole("button", { name: "Enregistrer et me connecter" }).click();
}

test.describe("who can't sign in", () => {
  test.use({ serviceWorkers: "allow", chapter: "La Ruche de l’Est", expectedProblem: /status of 4(10|22)/ });

  test("chooses another password by a letter, and goes on where they were going", async ({ page, pair }) => {
    await askFor(page, pair.giver.email, "Choisir un nouveau mot de passe");
    await openLetter(page, pair.giver.email, "Choisir un nouveau mot de passe");
    await followLink(page);
    await choose(page, "azertyuiop12");
    await expect(page.getByText("Il est de ceux que l’on devine en premier")).toBeVisible();
    await expect(page.getByLabel("Mot de passe", { exact: true })).toBeFocused();
    await choose(page, PASSWORD, "les escargots dorment assis");
    await expect(page.getByText("La seconde saisie diffère de la première")).toBeVisible();
    await choose(page, PASSWORD);
    await expect(heading(page, "Ma semaine")).toBeVisible();

    await openLetter(page, pair.giver.email, "Choisir un nouveau mot de passe");
    await followLink(page);
    await expect(heading(page, "Ce lien n’est plus valable")).toBeVisible();
  });

  test("signs in by a letter, without a password", ALIKE, async ({ page, pair }) => {
    await askFor(page, pair.receiver.email, "Me connecter sans mot de passe");
    await openLetter(page, pair.receiver.email, "Votre lien de connexion");
    await followLink(page);
    await expect(page.getByText(pair.receiver.email)).toBeVisible();
    await page.getByRole("button", { name: "Me connecter" }).click();
    await expect(heading(page, "Ma semaine")).toBeVisible();
  });
});
