import type { Page } from "@playwright/test";
import { stateOf } from "../../e2e/accounts.ts";
import { Api } from "../../e2e/api.ts";
import { lookAt } from "../../e2e/look.ts";
import { followLink, openLetter } from "../../e2e/mail.ts";
import { expect, heading, test } from "../../e2e/support.ts";

const CHAPTER = "L’Écluse aux Idées";
const PASSWORD = "les truites chantent faux";
type Found = { chapters: { nodes: { id: string; openSeats: { nodes: { id: string }[] } }[] } };
const SEATS = `query ($chapter: String!) {
  chapters(region: "FR-14", search: $chapter, first: 1) { nodes { id openSeats(first: 100) { nodes { id } } } }
}`;
const INVITE = `mutation ($input: InviteMemberInput!) {
  inviteMember(input: $input) { member { id } errors { ... on UserError { message } } }
}`;

/** Somebody whom a director has just invited. */
async function invite(): Promise<string> {
  const api = await Api.resume(stateOf("director"));
  const { chapters } = await api.ask<Found>(SEATS, { chapter: CHAPTER });
  const [chapter] = chapters.nodes;
  const seats = chapter?.openSeats.nodes ?? [];
  const email = `nouvelle-${crypto.randomUUID()}@ecluse.example`;
  const details = {
    firstName: "Perrine",
    lastName: "Tournesol-Hardi",
    firmName: "Les Volets Bavards",
    siret: "73282932000074",
    email,
    phone: "02 31 00 00 00",
    specialtyId: seats[Math.floor(Math.random() * seats.length)]?.id,
    communeId: "com_14118",
  };
  const input = { id: crypto.randomUUID(), chapterId: chapter?.id, details, joinedOn: "2026-01-05" };
  await api.ask(INVITE, { input });
  return email;
}

/** From the letter to the first page. */
async function comeIn(page: Page): Promise<void> {
  const email = await invite();
  await openLetter(page, email, "vous invite à rejoindre");
  await followLink(page);
  await page.getByLabel("Mot de passe", { exact: true }).fill(PASSWORD);
  await page.getByLabel("Le même, une seconde fois").fill(PASSWORD);
  await page.getByRole("button", { name: "Enregistrer et me connecter" }).click();
  await expect(heading(page, "Bienvenue, Perrine")).toBeVisible();
}

test("a newcomer is led through their card, the partners and the application, then to their week", async ({
  page,
  browser,
}) => {
  test.slow();
  await comeIn(page);
  await expect(page).toHaveURL(/\/bienvenue$/);
  await page.getByLabel("Ce que je recherche").fill("Des maisons à rénover.");
  await page.getByRole("button", { name: "Enregistrer et continuer" }).click();

  await expect(page.getByRole("heading", { level: 2, name: "Organismes partenaires" })).toBeVisible();
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  await page.getByRole("button", { name: "Enregistrer et continuer" }).click();
  await expect(page.getByText("Choisissez une réponse.")).toBeVisible();
  await page.getByText("Non", { exact: true }).click();
  await page.getByRole("button", { name: "Enregistrer et continuer" }).click();

  await expect(page.getByRole("heading", { level: 2, name: "L’application sur mon téléphone" })).toBeVisible();
  const elsewhere = await browser.newContext({ storageState: await page.context().storageState() });
  const other = await elsewhere.newPage();
  await other.goto("/bienvenue");
  await expect(other.getByRole("heading", { level: 2, name: "L’application sur mon téléphone" })).toBeVisible();
  await elsewhere.close();

  await page.getByRole("button", { name: "Continuer", exact: true }).click();
  await expect(heading(page, "Ma semaine")).toBeVisible();
  await page.reload();
  await expect(heading(page, "Ma semaine")).toBeVisible();
});

test("each step may be passed over, and is found again in the profile", async ({ page }) => {
  test.slow();
  await comeIn(page);
  await page.getByRole("button", { name: "Passer cette étape" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Organismes partenaires" })).toBeVisible();
  await page.goto("/profil");
  await page.getByRole("link", { name: "Reprendre les premiers pas" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Organismes partenaires" })).toBeVisible();
  await page.getByRole("button", { name: "Passer cette étape" }).click();
  await page.getByRole("button", { name: "Continuer", exact: true }).click();
  await expect(heading(page, "Ma semaine")).toBeVisible();
  await page.goto("/profil");
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  await lookAt(page);
});
