import type { Page } from "@playwright/test";
import { stateOf } from "../../e2e/accounts.ts";
import { Api } from "../../e2e/api.ts";
import { cardHeading, expect, heading, test } from "../../e2e/support.ts";

test.use({ storageState: stateOf("director") });

const CHAPTER = "La Ruche de l’Est";
type Found = { chapters: { nodes: { openSeats: { nodes: { name: string }[] } }[] } };
const OPEN_SEATS = `query ($chapter: String!) {
  chapters(search: $chapter, first: 1) { nodes { openSeats(first: 100) { nodes { name(language: FRENCH) } } } }
}`;

test("a director invites a member, corrects them and invites them again, and the history tells it", async ({
  page,
}) => {
  test.slow();
  const name = `Hardi-${Date.now()}`;
  await page.goto("/administration");
  await page.getByRole("link", { name: "Membres", exact: true }).click();
  await page.getByRole("button", { name: "Inviter un membre" }).click();
  await fill(page, name);
  await page.getByRole("button", { name: "Inviter", exact: true }).click();
  await expect(heading(page, `Perrine ${name}`)).toBeVisible();

  await page.getByRole("button", { name: "Corriger" }).click();
  await page.getByRole("dialog").getByLabel("Entreprise").fill("Les Volets Muets");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(cardHeading(page, /2 modifications/)).toBeVisible();

  await page.getByRole("button", { name: "Inviter de nouveau" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Envoyer" }).click();
  await expect(cardHeading(page, /3 modifications/)).toBeVisible();
});

test("a mistyped number is refused beside its field, and what was typed is kept", async ({ page }) => {
  await page.goto("/administration/membres?inviter=true");
  await fill(page, "Distraite");
  await page.getByLabel("SIRET").fill("732 829 320 00075");
  await page.getByRole("button", { name: "Inviter", exact: true }).click();
  await expect(page.getByText("un chiffre a sans doute été mal saisi")).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("SIRET")).toHaveValue("732 829 320 00075");
  await page.getByRole("button", { name: "Annuler" }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
});

/** All of the form, for a seat that is open. */
async function fill(page: Page, lastName: string): Promise<void> {
  const dialog = page.getByRole("dialog", { name: "Inviter un membre" });
  await dialog.getByRole("combobox", { name: "Groupe" }).fill(CHAPTER);
  await dialog.getByRole("option", { name: CHAPTER }).click();
  await dialog.getByLabel("Prénom").fill("Perrine");
  await dialog.getByLabel("Nom", { exact: true }).fill(lastName);
  const trade = await openTrade();
  await dialog.getByRole("combobox", { name: "Métier" }).fill(trade);
  await dialog.getByRole("option", { name: trade, exact: true }).click();
  await dialog.getByLabel("Entreprise").fill("Les Volets Bavards");
  await dialog.getByLabel("SIRET").fill("732 829 320 00074");
  await dialog.getByLabel("Courriel").fill(`${lastName.toLowerCase()}@volets.example`);
  await dialog.getByLabel("Téléphone").fill("02 31 00 00 00");
  await dialog.getByRole("combobox", { name: "Commune" }).fill("caen");
  await dialog.getByRole("option", { name: /^Caen/ }).click();
}

/** One that nobody has in the group yet; another each time, since journeys run side by side. */
async function openTrade(): Promise<string> {
  const api = await Api.resume(stateOf("director"));
  const { chapters } = await api.ask<Found>(OPEN_SEATS, { chapter: CHAPTER });
  const trades = chapters.nodes[0]?.openSeats.nodes ?? [];
  return trades[Math.floor(Math.random() * trades.length)]?.name ?? "";
}
