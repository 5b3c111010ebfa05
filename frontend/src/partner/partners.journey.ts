import type { Page } from "@playwright/test";
import { stateOf } from "../../e2e/accounts.ts";
import { Api } from "../../e2e/api.ts";
import { readDevice } from "../../e2e/device.ts";
import { Program } from "../../e2e/partners.ts";
import { expect, heading, openPalette, readText, test } from "../../e2e/support.ts";

test.use({ storageState: stateOf("administrator"), serviceWorkers: "allow" });

test("a program reads a region from its grant on until that is taken back, and the director sees it", async ({
  page,
  openAs,
}, testInfo) => {
  test.slow();
  const client = `chambre-${testInfo.project.name}-${Date.now()}`;
  const organisation = `Chambre des essais ${client}`;
  await page.goto("/administration");
  await page.getByRole("link", { name: "Partenaires", exact: true }).click();
  await register(page, organisation);
  const first = await create(page, client);
  await expectGone(page, first);

  await page.getByRole("button", { name: "Habiliter" }).click();
  await grant(page);
  await expect(page.getByText("En cours")).toBeVisible();
  await expect(page.getByRole("group", { name: "Exemple" })).toContainText(`-u "${client}:$SECRET"`);
  const program = await Program.of(client);
  const token = await program.token(first);
  await program.expectReads(token);

  await page.getByRole("button", { name: "Nouveau secret" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Donner un nouveau secret" }).click();
  const second = await takeSecret(page, client);
  await expect(page.getByText(/encore valable jusqu’au/)).toBeVisible();
  await program.expectReads(await program.token(first));
  await program.expectReads(await program.token(second));

  const director = await openAs(await (await Api.resume(stateOf("director"))).state());
  await director.goto("/administration");
  await director.getByRole("link", { name: "Qui lit ma région" }).click();
  const seen = director.getByRole("listitem").filter({ hasText: organisation });
  await expect(seen.getByText("En cours")).toBeVisible();

  await page.getByRole("button", { name: /^Retirer : Calvados/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Retirer" }).click();
  await expect(page.getByText("Retirée", { exact: true })).toBeVisible();
  await program.expectRefused(token);
  await director.reload();
  await expect(seen.getByText("Retirée", { exact: true })).toBeVisible();

  await page.getByRole("link", { name: "Historique" }).click();
  await expect(page.getByRole("heading", { level: 2, name: /2 modifications/ })).toBeVisible();
});

test("what is refused stands beside its field, and what was typed is kept", async ({ page }, testInfo) => {
  const client = `refus-${testInfo.project.name}-${Date.now()}`;
  await page.goto("/administration");
  await expect(page.getByRole("link", { name: "Partenaires", exact: true })).toBeVisible();
  await (await openPalette(page)).fill("partenaires");
  await page.getByRole("option", { name: /Administration : Partenaires/ }).click();
  await page.getByRole("button", { name: "Enregistrer un organisme" }).click();
  const registering = page.getByRole("dialog", { name: "Enregistrer un organisme" });
  await registering.getByLabel("Nom de l’organisme").fill("Banque imaginaire de Provence");
  await registering.getByLabel("À qui écrire").fill("Personne Imaginaire");
  await registering.getByLabel("Son adresse e-mail").fill("donnees@banque.example");
  await registering.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await expect(registering.getByText("Un autre organisme porte déjà ce nom.")).toBeVisible();
  await page.reload();
  await expect(registering.getByLabel("À qui écrire")).toHaveValue("Personne Imaginaire");
  await registering.getByLabel("Nom de l’organisme").fill(`Banque des refus ${client}`);
  await registering.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await expect(heading(page, `Banque des refus ${client}`)).toBeVisible();

  await page.getByRole("button", { name: "Créer un client" }).click();
  const creating = page.getByRole("dialog", { name: "Créer un client" });
  await creating.getByLabel("Nom du client").fill("partenaire-calvados");
  await creating.getByRole("button", { name: "Créer", exact: true }).click();
  await expect(creating.getByText("Un autre client porte déjà ce nom, ou il est réservé.")).toBeVisible();
  await creating.getByLabel("Nom du client").fill(client);
  await creating.getByRole("button", { name: "Créer", exact: true }).click();
  await takeSecret(page, client);

  await page.getByRole("button", { name: "Habiliter" }).click();
  await grant(page);
  await expect(page.getByText("En cours")).toBeVisible();
  await page.getByRole("button", { name: "Habiliter" }).click();
  await grant(page);
  await expect(
    page.getByText("Ce client a déjà cette permission dans cette région une partie de ces jours."),
  ).toBeVisible();
  await page.getByRole("button", { name: "Annuler" }).click();
});

async function register(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: "Enregistrer un organisme" }).click();
  const dialog = page.getByRole("dialog", { name: "Enregistrer un organisme" });
  await dialog.getByLabel("Nom de l’organisme").fill(name);
  await dialog.getByLabel("À qui écrire").fill("Barnabé Guichetier");
  await dialog.getByLabel("Son adresse e-mail").fill("donnees@chambre.example");
  await dialog.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await expect(heading(page, name)).toBeVisible();
}

/** Makes a client, and ends on its page with its secret. */
async function create(page: Page, client: string): Promise<string> {
  await page.getByRole("button", { name: "Créer un client" }).click();
  const dialog = page.getByRole("dialog", { name: "Créer un client" });
  await dialog.getByLabel("Nom du client").fill(client);
  await dialog.getByRole("button", { name: "Créer", exact: true }).click();
  const secret = await takeSecret(page, client);
  await expect(heading(page, client)).toBeVisible();
  return secret;
}

/** Whoever closes the secret without a copy is asked once more. */
async function takeSecret(page: Page, client: string): Promise<string> {
  const dialog = page.getByRole("dialog", { name: `Le secret de ${client}` });
  const secret = await readText(dialog.getByRole("group", { name: "Secret" }), /^\S{43}$/);
  await dialog.getByRole("button", { name: "J’ai gardé le secret" }).click();
  await expect(dialog.getByText(/Vous n’avez pas copié le secret/)).toBeVisible();
  await dialog.getByRole("button", { name: "Fermer sans le copier" }).click();
  await expect(dialog).toBeHidden();
  return secret;
}

/** Nothing of a secret is left once it is closed: neither on the page, nor in its history, nor on the device. */
async function expectGone(page: Page, secret: string): Promise<void> {
  expect(await page.content()).not.toContain(secret);
  expect(await page.evaluate(() => location.href + JSON.stringify(history.state))).not.toContain(secret);
  expect(await readDevice(page)).not.toContain(secret);
}

async function grant(page: Page): Promise<void> {
  const dialog = page.getByRole("dialog", { name: "Habiliter ce client" });
  await dialog.getByLabel("Ce qu’il lit").selectOption("CHAPTERS_READ");
  await dialog.getByLabel("Région").selectOption({ label: "Calvados" });
  await dialog.getByRole("button", { name: "Habiliter", exact: true }).click();
}
