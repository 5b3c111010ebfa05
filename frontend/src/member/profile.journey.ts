import type { Page } from "@playwright/test";
import { Api } from "../../e2e/api.ts";
import type { Member } from "../../e2e/members.ts";
import { expect, heading, test } from "../../e2e/support.ts";

test.use({ chapter: "Le Phare et la Plume", pairFrom: 6 });
// One after another: they are all about the same two members.
test.describe.configure({ mode: "default" });

const card = (page: Page, name: string) =>
  page.locator("section").filter({ has: page.getByRole("heading", { level: 2, name }) });

async function stateOf({ email }: Member) {
  return (await Api.signIn(email)).state();
}

test("a member says what they look for, and their colleagues read it", async ({ openAs, pair }) => {
  const page = await openAs(await stateOf(pair.giver));
  await page.goto("/profil");
  await page.getByLabel("Ce que je recherche").fill("Des syndics de Caen.\nDes maisons à rénover.");
  await page.getByLabel("Qui je peux présenter").fill("Trois architectes.");
  await page.getByLabel("Langue des signes française").check();
  await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await expect(page.getByText("Votre carte est à jour.")).toBeVisible();
  await expect(card(page, "Pour bien recommander").getByText("Trois architectes.")).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Ce que je recherche")).toHaveValue("Des syndics de Caen.\nDes maisons à rénover.");
  await expect(page.getByLabel("Langue des signes française")).toBeChecked();

  const colleague = await openAs(await stateOf(pair.receiver));
  await colleague.goto(`/membres/${pair.giver.id}`);
  const read = card(colleague, "Pour bien recommander");
  await expect(read.getByText("Des syndics de Caen.")).toBeVisible();
  await expect(read.getByText(/langue des signes française/i)).toBeVisible();
});

test("what was typed survives a refusal and a reload, and what is wrong is said beside its field", async ({
  openAs,
  pair,
}) => {
  const page = await openAs(await stateOf(pair.giver));
  await page.goto("/profil");
  await page.getByLabel("Téléphone", { exact: true }).fill("12");
  await page.getByLabel("Entreprise", { exact: true }).fill("");
  await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await expect(page.getByLabel("Entreprise", { exact: true })).toBeFocused();
  await expect(page.getByText("Indiquez l’entreprise.")).toBeVisible();
  await page.getByLabel("Entreprise", { exact: true }).fill("Chez Distraite");
  await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await expect(page.getByLabel("Téléphone", { exact: true })).toBeFocused();
  await expect(page.getByLabel("Téléphone", { exact: true })).toHaveAttribute("aria-invalid", "true");
  await page.reload();
  await expect(page.getByLabel("Téléphone", { exact: true })).toHaveValue("12");
  await page.getByLabel("Téléphone", { exact: true }).fill("02 31 00 00 07");
  await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await expect(page.getByText("Votre carte est à jour.")).toBeVisible();
});

test.describe("without a network", () => {
  test.use({ expectedProblem: /ERR_INTERNET_DISCONNECTED|Failed to fetch/ });

  test("nothing of a profile is lost", async ({ openAs, pair }) => {
    const page = await openAs(await stateOf(pair.receiver));
    await page.goto("/profil");
    await page.getByLabel("Qui je peux présenter").fill("Un luthier.");
    await page.context().setOffline(true);
    await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
    await expect(page.getByText("Le réseau ne répond pas.")).toBeVisible();
    await page.context().setOffline(false);
    await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
    await expect(page.getByText("Votre carte est à jour.")).toBeVisible();
    await expect(card(page, "Pour bien recommander").getByText("Un luthier.")).toBeVisible();
  });
});

test("whoever is listed for partners takes it back, and gives it again", async ({ openAs, pair }) => {
  const page = await openAs(await stateOf(pair.receiver));
  await page.goto("/profil");
  const partners = card(page, "Organismes partenaires");
  const yes = partners.getByText("Oui, ils peuvent voir ma carte");
  const no = partners.getByText("Non", { exact: true });
  const isListed = await partners.getByRole("radio", { name: "Oui, ils peuvent voir ma carte" }).isChecked();
  for (const answer of isListed ? [no, yes] : [yes, no]) {
    await answer.click();
    await partners.getByRole("button", { name: "Enregistrer ma réponse" }).click();
    const words = answer === yes ? /Vous y figurez depuis le/ : /Vous avez répondu non le/;
    await expect(partners.getByText(words)).toBeVisible();
  }
});

test("whoever is signed in elsewhere sees it and ends it", async ({ openAs, pair }) => {
  const elsewhere = await stateOf(pair.giver);
  const page = await openAs(await stateOf(pair.giver));
  await page.goto("/profil");
  const sessions = card(page, "Où vous êtes connecté");
  await expect(sessions.getByText("Cet appareil")).toBeVisible();
  await sessions.getByRole("button", { name: "Fermer les autres" }).click();
  await expect(sessions.getByRole("listitem")).toHaveCount(1);
  const other = await openAs(elsewhere);
  await other.goto("/profil");
  await expect(other.getByLabel("Mot de passe")).toBeVisible();
});

test("the account's menu leads to the profile, which says whose name it is to correct", async ({ openAs, pair }) => {
  const page = await openAs(await stateOf(pair.giver));
  await page.goto("/semaine");
  await page
    .getByRole("button", { name: /Mon compte/ })
    .filter({ visible: true })
    .click();
  await page.getByRole("dialog").getByRole("link", { name: "Mon profil" }).click();
  await expect(heading(page, "Mon profil")).toBeVisible();
  await expect(page.getByText(/seule votre direction régionale les corrige/)).toBeVisible();
});
