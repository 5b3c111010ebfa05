import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { Api } from "./api.ts";
import { beginSheet, EDITOR, type Sheet } from "./guide.ts";
import { heading } from "./support.ts";

type Published = Sheet & { slug: string; domain: string };

/** So much of it makes 55 of 100; its contact names the network's own domain. */
const HALF = {
  family: "THEMATIC",
  description: "Des essais, le premier mardi du mois.",
  departments: ["13"],
  feeBand: "UP_TO_100",
  frequency: "MONTHLY",
  allActivities: true,
  audiences: ["CRAFTSPEOPLE"],
};

/** A published sheet of Bouches-du-Rhône that nobody keeps, with a domain of its own. */
export async function unclaimedSheet(api: Api, name: string): Promise<Published> {
  const domain = `essai-${randomUUID().slice(0, 8)}.example`;
  const sheet = await beginSheet(api, { ...HALF, name, contactEmail: `bonjour@${domain}` });
  const { publishNetwork } = await api.ask<{
    publishNetwork: { sheet: { version: number; network: { slug: string } } };
  }>(`mutation ($input: MoveNetworkInput!) { publishNetwork(input: $input) { sheet { version network { slug } } } }`, {
    input: { commandId: randomUUID(), sheetId: sheet.id, version: sheet.version },
  });
  return { ...sheet, version: publishNetwork.sheet.version, slug: publishNetwork.sheet.network.slug, domain };
}

export const signedInEditor = (): Promise<Api> => Api.signIn(EDITOR);

/** Fills in the form by which somebody claims the sheet that is open, and sends it, until it was taken: not too fast for a person. */
export async function claimSheet(page: Page, name: string, email: string): Promise<void> {
  await page.getByRole("link", { name: "C’est votre réseau ?" }).click();
  await expect(heading(page, "C’est votre réseau ?")).toBeVisible();
  await page.getByLabel("Votre nom").fill(name);
  await page.getByLabel("Votre adresse e-mail").fill(email);
  await page.getByLabel("Votre fonction dans le réseau").fill("Trésorière");
  await page.getByLabel(/Quelques mots/).fill("Nous avons changé de bureau.");
  await sendForm(page);
}

export async function sendForm(page: Page): Promise<void> {
  await expect(async () => {
    const send = page.getByRole("button", { name: "Envoyer la demande" });
    if (await send.isVisible()) {
      await send.click();
    }
    await expect(heading(page, "Votre demande est partie")).toBeVisible({ timeout: 1_000 });
  }).toPass();
}
