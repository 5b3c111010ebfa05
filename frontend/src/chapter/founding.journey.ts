import type { Page } from "@playwright/test";
import { stateOf } from "../../e2e/accounts.ts";
import { Api } from "../../e2e/api.ts";
import { unique } from "../../e2e/referrals.ts";
import { cardHeading, expect, heading, test } from "../../e2e/support.ts";

// Not in Calvados, whose groups other journeys count.
const DIRECTOR = "directeur@bouches-du-rhone.example";

test("a director founds a group, moves it and closes it, and the history tells all of it", async ({ page }) => {
  test.slow();
  const { cookies } = await (await Api.signIn(DIRECTOR)).state();
  await page.context().addCookies(cookies);
  const name = unique("Les Lève-Tôt");
  await page.goto("/administration");
  await page.getByRole("link", { name: "Groupes", exact: true }).click();
  await page.getByRole("button", { name: "Fonder un groupe" }).click();
  await fill(page, name);
  await page.getByRole("button", { name: "Fonder", exact: true }).click();
  await expect(heading(page, name)).toBeVisible();
  await expect(page.getByText("Chaque mardi à 7 h 15")).toBeVisible();

  await page.getByRole("button", { name: "Modifier" }).click();
  await page.getByLabel("Lieu").fill("Café du Réverbère Penché");
  await page.getByLabel("Heure").fill("07:45");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByText("Chaque mardi à 7 h 45")).toBeVisible();
  await expect(cardHeading(page, /2 modifications/)).toBeVisible();

  await page.getByRole("button", { name: "Fermer le groupe" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Fermer le groupe" }).click();
  await expect(page.getByText(/Fermé le/).first()).toBeVisible();
  await expect(cardHeading(page, /3 modifications/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Modifier" })).toBeHidden();

  await page.goto(`/administration/groupes?etat=fermes&q=${encodeURIComponent(name)}`);
  await expect(page.getByRole("link", { name })).toBeVisible();
});

test.describe("in Calvados", () => {
  test.use({ storageState: stateOf("director") });

  test("a name that another group has is refused beside the field, and what was typed is kept", async ({ page }) => {
    await page.goto("/administration/groupes?fonder=true");
    await fill(page, "Les Drakkars Matinaux");
    await page.getByRole("button", { name: "Fonder", exact: true }).click();
    await expect(page.getByText("Un groupe de cette région porte déjà ce nom, ou l’a porté.")).toBeVisible();
    await page.reload();
    await expect(page.getByLabel("Nom du groupe").last()).toHaveValue("Les Drakkars Matinaux");
    await page.getByRole("button", { name: "Annuler" }).click();
    await expect(page.getByRole("dialog")).toBeHidden();
  });
});

async function fill(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole("dialog", { name: "Fonder un groupe" });
  await dialog.getByLabel("Nom du groupe").fill(name);
  await dialog.getByLabel("Jour de la réunion").selectOption({ label: "mardi" });
  await dialog.getByLabel("Heure").fill("07:15");
  await dialog.getByLabel("Lieu").fill("Auberge du Sablier Couché");
  await dialog.getByLabel("Adresse").fill("4 rue du Pas-Pressé");
  await dialog.getByRole("combobox", { name: "Commune" }).fill("caen");
  await dialog.getByRole("option", { name: /^Caen/ }).click();
  await dialog.getByLabel("Position sur la carte").fill("49.18, -0.37");
}
