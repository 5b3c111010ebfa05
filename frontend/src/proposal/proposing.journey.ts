import { expect, type Page } from "@playwright/test";
import { EDITOR, enterAs } from "../../e2e/guide.ts";
import { lookAt } from "../../e2e/look.ts";
import { openLetter } from "../../e2e/mail.ts";
import { heading, test } from "../../e2e/support.ts";

// A form that is sent at once, as a program would, comes back.
test.use({ expectedProblem: /status of (422|429)/ });

const THANKS = "Merci, votre proposition est arrivée";
const QUEUE = "/administration/guide/reseaux-proposes";

/** Another one in each project, and each time. */
const unique = (project: string) => `Cercle des Essais ${project} ${Date.now()}`;

async function propose(page: Page, name: string, email: string): Promise<void> {
  await page.getByLabel("Nom du réseau").fill(name);
  await page.getByLabel("De quelle famille il est").selectOption({ label: "Métier" });
  await page.getByLabel("Commune").fill("Aubagne (13)");
  await page.getByLabel("Son site").fill(`https://${name.replaceAll(" ", "-").toLowerCase()}.example`);
  await page.getByLabel("Pourquoi il a sa place").fill("On s’y retrouve tous les mois.");
  await page.getByLabel("Votre adresse électronique").fill(email);
  await expect(async () => {
    await page.getByRole("button", { name: "Envoyer ma proposition" }).click();
    await expect(heading(page, THANKS)).toBeVisible({ timeout: 1_000 });
  }).toPass();
}

const card = (page: Page, name: string) => page.locator("section").filter({ has: page.getByRole("heading", { name }) });

test("a visitor proposes a network that is missing, and an editor makes a draft of it", async ({
  page,
  context,
}, testInfo) => {
  test.slow();
  const name = unique(testInfo.project.name);
  const email = `proposante-${testInfo.project.name}-${Date.now()}@visiteuse.example`;
  await page.goto("/guide?region=FR-13&q=xyzzyx");
  await page.getByRole("link", { name: "Proposer un réseau" }).click();
  await expect(page.getByLabel("Dans quel guide")).toHaveValue("FR-13");
  await propose(page, name, email);
  await openLetter(page, email, /est bien arrivé$/);

  await enterAs(context, EDITOR);
  await page.goto("/administration/guide");
  await page.getByRole("link", { name: /^Réseaux proposés \(\d+ en attente\)$/ }).click();
  const waiting = card(page, name);
  await expect(waiting.getByText("« On s’y retrouve tous les mois. »")).toBeVisible();
  await waiting.getByRole("button", { name: "En faire un brouillon" }).click();
  await expect(card(page, name)).toHaveCount(0);
  await page.getByLabel("Réseaux proposés").selectOption({ label: "Retenus" });
  await card(page, name).getByRole("link", { name: "Ouvrir la fiche" }).click();
  await expect(heading(page, name)).toBeVisible();
  await expect(page.getByText("Brouillon", { exact: true }).first()).toBeVisible();
  await openLetter(page, email, new RegExp(`prépare la fiche de ${name}$`));
});

test("an editor sees that the guide has a proposed network already, and refuses it", async ({ page, context }) => {
  test.slow();
  await enterAs(context, EDITOR);
  await page.goto(QUEUE);
  const alike = page.locator("section").filter({ hasText: "Le guide a peut-être déjà ce réseau" }).first();
  await expect(alike.getByText(/En commun\s: .*le nom/).first()).toBeVisible();
  await alike.getByRole("button", { name: "Refuser" }).click();
  const refusing = page.getByRole("dialog");
  await refusing.getByRole("button", { name: "Refuser" }).click();
  await expect(refusing.getByText("Dites pourquoi.")).toBeVisible();
  await lookAt(page);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a visitor proposes a network all the same", async ({ page }, testInfo) => {
    await page.goto("/guide?region=FR-13");
    await page.getByRole("link", { name: "Proposer un réseau" }).click();
    await propose(page, unique(testInfo.project.name), "personne@visiteuse.example");
  });
});
