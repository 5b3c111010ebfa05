import { claimSheet, signedInEditor, unclaimedSheet } from "../../e2e/claims.ts";
import { openLetter } from "../../e2e/mail.ts";
import { expect, heading, test } from "../../e2e/support.ts";

const PASSWORD = "sabliers bleus sous la pluie 42";

// A form that comes back sooner than a person reads is shown once more.
// 403: what was asked while the session began is asked again with its token.
test.use({ expectedProblem: /status of 4(03|22)/ });

test("a network's owner claims its sheet by mail, completes it, and an editor publishes it", async ({
  page,
  openAs,
}, testInfo) => {
  test.slow();
  const api = await signedInEditor();
  const name = `Cercle des demandes ${testInfo.project.name} ${Date.now()}`;
  const sheet = await unclaimedSheet(api, name);
  const email = `presidence@${sheet.domain}`;
  await page.goto(`/guide/${sheet.slug}`);
  await claimSheet(page, "Ludivine Sablon", email);

  await openLetter(page, email, `Confirmez que ${name} est votre réseau`);
  await page
    .getByRole("main")
    .getByRole("link", { name: /\/revendiquer\/confirmer\?/ })
    .click();
  await page.getByRole("button", { name: "C’est bien mon réseau" }).click();
  await expect(heading(page, "La fiche est la vôtre")).toBeVisible();

  await openLetter(page, email, `La fiche de ${name} est la vôtre`);
  await page
    .getByRole("main")
    .getByRole("link", { name: /\/connexion\/lien\?/ })
    .click();
  await page.getByLabel("Mot de passe", { exact: true }).fill(PASSWORD);
  await page.getByLabel("Le même, une seconde fois").fill(PASSWORD);
  await page.getByRole("button", { name: "Enregistrer et me connecter" }).click();
  await expect(page).not.toHaveURL(/\/connexion/);
  await page.goto("/mes-reseaux");
  await page.getByRole("link", { name }).click();
  await expect(page.getByText(/Fiche complète à 55\s%/)).toBeVisible();
  await page.getByRole("link", { name: "Écrire", exact: true }).click();
  await page.getByRole("group", { name: "Services" }).getByText("Formation", { exact: true }).click();
  await page.getByRole("group", { name: "Comment on y entre" }).getByText("Entrée libre").click();
  await page.getByLabel("Nombre de membres").fill("40");
  await page.getByRole("group", { name: "Taille des entreprises" }).getByText("1 à 9 salariés").click();
  await page.getByRole("group", { name: "Horaires" }).getByText("Le soir").click();
  await expect(page.getByText(/Fiche complète à 84\s%/)).toBeVisible();
  await page.getByRole("button", { name: "Enregistrer la fiche" }).click();
  await expect(page.getByText(/Le public lit encore la version/)).toBeVisible();

  const editor = await openAs(await api.state());
  await editor.goto(`/administration/guide/${sheet.id}`);
  await editor.getByRole("button", { name: "Publier", exact: true }).click();
  const publishing = editor.getByRole("dialog", { name: "Publier" });
  await publishing.getByRole("button", { name: "Publier", exact: true }).click();
  await expect(publishing).toBeHidden();
  await openLetter(editor, email, `La fiche de ${name} est publiée`);
  // Whoever has just read the page may keep it for a minute; others have it at once.
  await editor.goto(`/guide/${sheet.slug}`);
  await expect(editor.getByText(/Complète à 84\s%/)).toBeVisible();
});

test("a claim from another domain waits, and an editor gives the sheet away", async ({ page, openAs }, testInfo) => {
  test.slow();
  const api = await signedInEditor();
  const name = `Cercle en attente ${testInfo.project.name} ${Date.now()}`;
  const sheet = await unclaimedSheet(api, name);
  const email = `ludivine.${Date.now()}.${testInfo.project.name}@courriel-libre.example`;
  await page.goto(`/guide/${sheet.slug}`);
  await claimSheet(page, "Ludivine Sablon", email);
  await openLetter(page, email, `Votre demande pour ${name} attend l’édition du guide`);

  const editor = await openAs(await api.state());
  await editor.goto("/administration/guide");
  await editor.getByRole("link", { name: "Demandes de fiche" }).click();
  const claim = editor.locator("section").filter({ has: editor.getByRole("heading", { name }) });
  await expect(claim.getByText("Nous avons changé de bureau.")).toBeVisible();
  await expect(claim.getByText("L’adresse n’est pas du domaine que la fiche donne au réseau.")).toBeVisible();
  await expect(claim.getByText("Personne ne tient encore la fiche.")).toBeVisible();
  await claim.getByRole("button", { name: `Confier la fiche ${name} à Ludivine Sablon` }).click();
  const giving = editor.getByRole("dialog", { name: "Confier la fiche" });
  await giving.getByRole("button", { name: "Confier la fiche" }).click();
  await expect(giving).toBeHidden();
  await expect(claim).toHaveCount(0);
  await openLetter(editor, email, `La fiche de ${name} est la vôtre`);

  await editor.goto(`/administration/guide/${sheet.id}`);
  await editor.getByRole("link", { name: /^Ludivine Sablon, depuis/ }).click();
  await editor.getByRole("button", { name: "Retirer la fiche à Ludivine Sablon" }).click();
  const taking = editor.getByRole("dialog", { name: "Retirer la fiche à Ludivine Sablon" });
  await taking.getByRole("button", { name: "Retirer la fiche à Ludivine Sablon" }).click();
  await expect(taking).toBeHidden();
  await expect(editor.getByRole("button", { name: "Retirer la fiche à Ludivine Sablon" })).toHaveCount(0);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a sheet can be claimed, and what is wrong is said", async ({ page }, testInfo) => {
    const sheet = await unclaimedSheet(
      await signedInEditor(),
      `Cercle sans script ${testInfo.project.name} ${Date.now()}`,
    );
    await page.goto(`/guide/${sheet.slug}/revendiquer`);
    await page.getByRole("button", { name: "Envoyer la demande" }).click();
    await expect(page.getByRole("alert").getByRole("link")).toHaveCount(3);
    await page.goto(`/guide/${sheet.slug}`);
    await claimSheet(page, "Ludivine Sablon", `ludivine@${sheet.domain}`);
  });
});
