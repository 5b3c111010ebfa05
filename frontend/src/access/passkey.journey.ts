import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { stateOf } from "../../e2e/accounts.ts";
import { Api } from "../../e2e/api.ts";
import { followLink, openLetter } from "../../e2e/mail.ts";
import { holdDevice } from "../../e2e/passkey.ts";
import { expect, heading, openAccount, test } from "../../e2e/support.ts";

test.use({ serviceWorkers: "allow" });

const CHAPTER = "Les Belles Échelles";
type Found = {
  chapters: { nodes: { id: string; openSeats: { nodes: { id: string }[] } }[] };
  communes: { nodes: { id: string }[] };
};
const PLACE = `query ($chapter: String!) {
  chapters(search: $chapter, first: 1) { nodes { id openSeats(first: 100) { nodes { id } } } }
  communes(search: "caen", first: 1) { nodes { id } }
}`;
const INVITE = `mutation ($input: InviteMemberInput!) {
  inviteMember(input: $input) { member { id } errors { __typename } }
}`;

/** Somebody new, who was written to; their e-mail address. */
async function invite(): Promise<string> {
  const api = await Api.resume(stateOf("director"));
  const { chapters, communes } = await api.ask<Found>(PLACE, { chapter: CHAPTER });
  const seats = chapters.nodes[0]?.openSeats.nodes ?? [];
  const email = `lucette.${Date.now()}@echelles.example`;
  const details = {
    firstName: "Lucette",
    lastName: "Sansclé",
    email,
    phone: "02 31 00 00 00",
    firmName: "Les Échelons Souples",
    siret: "732 829 320 00074",
    communeId: communes.nodes[0]?.id,
    specialtyId: seats[Math.floor(Math.random() * seats.length)]?.id,
  };
  const input = { id: randomUUID(), chapterId: chapters.nodes[0]?.id, joinedOn: "2026-01-05", details };
  const { inviteMember } = await api.ask<{ inviteMember: { errors: unknown[] } }>(INVITE, { input });
  expect(inviteMember.errors).toEqual([]);
  return email;
}

const button = (page: Page) => page.getByRole("button", { name: "Utiliser une clé d’accès" });

async function signOut(page: Page): Promise<void> {
  await (await openAccount(page)).getByRole("button", { name: "Se déconnecter" }).click();
  // The public page comes by itself: to go elsewhere before it is there would cut it off.
  await expect(heading(page, /Recommander quelqu’un/)).toBeVisible();
}

/** By the letter that whoever has lost their passkey asks for. */
async function comeInByLink(page: Page, email: string): Promise<void> {
  await page.getByRole("link", { name: "Clé d’accès perdue" }).click();
  await page.getByLabel("Adresse e-mail").fill(email);
  await page.getByRole("button", { name: "Me connecter sans mot de passe" }).click();
  await openLetter(page, email, "Votre lien de connexion");
  await followLink(page);
  await page.getByRole("button", { name: "Me connecter" }).click();
  await expect(heading(page, "Ma semaine")).toBeVisible();
}

test("whoever is invited makes a passkey, signs in with it, loses it and makes another", async ({ page }) => {
  test.slow();
  const device = await holdDevice(page);
  const email = await invite();
  await openLetter(page, email, /rejoindre/);
  await followLink(page);
  await expect(heading(page, "Bienvenue dans Entregent")).toBeVisible();
  await device.setRecognising(false);
  await button(page).click();
  await expect(page.getByText("Vous avez annulé, ou rien n’a répondu à temps")).toBeVisible();
  await device.setRecognising(true);
  await button(page).press("Enter");
  await expect(heading(page, "Bienvenue, Lucette")).toBeVisible();
  for (const next of ["Passer cette étape", "Passer cette étape", "Continuer"]) {
    await page.getByRole("button", { name: next, exact: true }).click();
  }
  await expect(heading(page, "Ma semaine")).toBeVisible();

  await signOut(page);
  // The browser offers the passkey where the e-mail address is typed; who holds this device takes it.
  await page.goto("/semaine");
  await expect(heading(page, "Ma semaine")).toBeVisible();

  await signOut(page);
  await device.replace();
  await page.goto("/semaine");
  await button(page).click();
  await expect(page.getByText("Vous avez annulé, ou rien n’a répondu à temps")).toBeVisible();
  await comeInByLink(page, email);
  await page.goto("/connexion/cles");
  await expect(page.getByText("Utilisée la dernière fois")).toBeVisible();
  await page.getByText("Retirer").first().click();
  await expect(page.getByText(`seul un lien à usage unique vous connectera, envoyé à ${email}`)).toBeVisible();
  await page.getByRole("button", { name: "Retirer cette clé d’accès" }).click();
  await expect(page.getByText("Vous n’en avez pas encore")).toBeVisible();
  await page.getByRole("button", { name: "Ajouter une clé d’accès" }).click();
  await expect(page.getByText("La clé d’accès est ajoutée")).toBeVisible();
});
