import { expect, type Page } from "@playwright/test";
import { Api } from "../../e2e/api.ts";
import { EDITOR, enterAs, publishedSheet } from "../../e2e/guide.ts";
import { lookAt } from "../../e2e/look.ts";
import { openLetter } from "../../e2e/mail.ts";
import { heading, test } from "../../e2e/support.ts";

// A form that is sent at once, as a program would, comes back; and so does one with something wrong in it.
test.use({ expectedProblem: /status of (422|429)/ });

const THANKS = "Merci, votre proposition est arrivée";

/** Sends the form, once more where that was faster than a person reads. */
async function send(page: Page): Promise<void> {
  await expect(async () => {
    await page.getByRole("button", { name: "Envoyer ma proposition" }).click();
    await expect(heading(page, THANKS)).toBeVisible({ timeout: 1_000 });
  }).toPass();
}

async function openForm(page: Page, slug: string): Promise<void> {
  await page.goto(`/guide/${slug}`);
  await page.getByRole("link", { name: "Proposer une correction" }).click();
  await expect(heading(page, "Proposer une correction")).toBeVisible();
}

const card = (page: Page, name: string) => page.locator("section").filter({ has: page.getByRole("link", { name }) });

test("a visitor suggests a correction, an editor takes it, and everybody reads it", async ({
  page,
  openAs,
}, testInfo) => {
  test.slow();
  const api = await Api.signIn(EDITOR);
  const { slug, name } = await publishedSheet(api, testInfo, 0);
  const email = `visiteuse-${testInfo.project.name}-${Date.now()}@passante.example`;
  const host = `neuf-${testInfo.project.name}-${Date.now()}.example`;
  const site = `https://www.${host}`;
  await openForm(page, slug);
  await page.getByLabel("Site", { exact: true }).fill("pas un site");
  await page.getByLabel("Votre adresse électronique").fill(email);
  await page.getByLabel("Ce que vous voulez ajouter").fill("Lu sur leur porte.");
  const wrong = page.getByRole("alert").getByRole("link", { name: /Cette adresse de site n’est pas valable/ });
  await expect(async () => {
    await page.getByRole("button", { name: "Envoyer ma proposition" }).click();
    await expect(wrong).toBeVisible({ timeout: 1_000 });
  }).toPass();
  // The summary has the focus, and leads to the field.
  await expect(page.getByRole("alert")).toBeFocused();
  await wrong.click();
  await expect(page.getByLabel("Site", { exact: true })).toBeFocused();
  await expect(page.getByLabel("Ce que vous voulez ajouter")).toHaveValue("Lu sur leur porte.");
  await page.getByLabel("Site", { exact: true }).fill(site);
  await send(page);
  await page.getByRole("link", { name: "Revenir à la fiche" }).click();
  await expect(heading(page, name)).toBeVisible();
  await expect(page.getByText(host)).toHaveCount(0);
  await openLetter(page, email, /est arrivée$/);

  const editor = await openAs(await api.state());
  await editor.goto("/administration/guide");
  await editor.getByRole("link", { name: /^Propositions \(\d+ en attente\)$/ }).click();
  const waiting = card(editor, name);
  await expect(waiting.getByText(site)).toBeVisible();
  await expect(waiting.getByText("« Lu sur leur porte. »")).toBeVisible();
  await waiting.getByRole("button", { name: "Accepter" }).click();
  await expect(card(editor, name)).toHaveCount(0);
  await editor.getByLabel("Propositions").selectOption({ label: "Retenues" });
  await expect(card(editor, name).getByText(/^Retenue par/)).toBeVisible();

  await openLetter(page, email, /tient compte de votre proposition$/);
  // Whoever has just read the page may keep it for a minute; others have it at once.
  await editor.goto(`/guide/${slug}`);
  await expect(editor.getByRole("link", { name: host })).toBeVisible();
});

test("an editor refuses a suggestion, and says why", async ({ page, context }, testInfo) => {
  const api = await Api.signIn(EDITOR);
  const { slug, name } = await publishedSheet(api, testInfo, 1);
  await openForm(page, slug);
  await page.getByLabel("Ce réseau n’existe plus").check();
  await send(page);
  await enterAs(context, EDITOR);
  await page.goto("/administration/guide/propositions");
  const waiting = card(page, name);
  await expect(waiting.getByRole("button", { name: "Retirer la fiche du guide" })).toBeVisible();
  await waiting.getByRole("button", { name: "Refuser" }).click();
  const refusing = page.getByRole("dialog", { name: `Refuser la proposition sur ${name}` });
  await refusing.getByRole("button", { name: "Refuser" }).click();
  await expect(refusing.getByText("Dites pourquoi.")).toBeVisible();
  await lookAt(page);
  await refusing.getByLabel("Pourquoi").fill("Ils se sont vus hier.");
  await refusing.getByRole("button", { name: "Refuser" }).click();
  await expect(refusing).toBeHidden();
  await page.goto("/administration/guide/propositions?etat=refusees");
  await expect(card(page, name).getByText("« Ils se sont vus hier. »")).toBeVisible();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a visitor suggests a correction all the same, and is told when it is too much", async ({ page }, testInfo) => {
    test.slow();
    const api = await Api.signIn(EDITOR);
    const { slug } = await publishedSheet(api, testInfo, 2);
    await openForm(page, slug);
    await page.getByLabel("Téléphone").fill("04 65 71 00 99");
    await send(page);
    // As many as one address may send about one sheet in a day.
    for (let time = 0; time < 4; time += 1) {
      await page.getByRole("link", { name: "Corriger autre chose" }).click();
      await page.getByLabel("Ce que vous voulez ajouter").fill(`Encore ${time}.`);
      await send(page);
    }
    await page.getByRole("link", { name: "Corriger autre chose" }).click();
    await page.getByLabel("Ce que vous voulez ajouter").fill("De trop.");
    await expect(async () => {
      await page.getByRole("button", { name: "Envoyer ma proposition" }).click();
      await expect(page.getByText(/autant de messages que nous pouvons en lire/).first()).toBeVisible({
        timeout: 1_000,
      });
    }).toPass();
    await expect(page.getByLabel("Ce que vous voulez ajouter")).toHaveValue("De trop.");
  });
});
