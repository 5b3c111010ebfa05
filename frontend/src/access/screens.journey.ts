import { fillSignIn, stateOf } from "../../e2e/accounts.ts";
import { Api, PASSWORD } from "../../e2e/api.ts";
import { lookAt } from "../../e2e/look.ts";
import { followLink, openLetter } from "../../e2e/mail.ts";
import { holdDevice } from "../../e2e/passkey.ts";
import { enrol } from "../../e2e/phone.ts";
import { screen } from "../../e2e/screens.ts";
import { expect, heading, test } from "../../e2e/support.ts";

test("the sign-in page", screen("/connexion"));
test("the sign-in page in English", screen("/connexion?langue=en"));
test("the page that asks for a link", screen("/connexion/aide"));

test("the answer to whoever asked for a link", async ({ page }) => {
  await page.goto("/connexion/aide");
  await page.getByLabel("Adresse e-mail").fill("ecran@calvados.example");
  await page.getByRole("button", { name: "Choisir un nouveau mot de passe" }).click();
  await expect(heading(page, "Regardez vos e-mails")).toBeVisible();
  await lookAt(page);
});

test.describe("another e-mail address", () => {
  test.use({ storageState: stateOf("member") });

  test("the page that asks for it", screen("/connexion/adresse"));
  test("the page with no passkey", screen("/connexion/cles"));
  test("the page with no passkey in English", screen("/connexion/cles?langue=en"));
});

test.describe("a link that opens nothing", () => {
  test.use({ expectedProblem: /status of 410/ });

  test("the page that says so", screen(`/connexion/lien?cle=${"A".repeat(43)}`));
});

test.describe("what a letter leads to", () => {
  test.use({ chapter: "La Ruche de l’Est", expectedProblem: /status of 422/ });

  test("the pages of both links", async ({ page, pair }) => {
    await page.goto("/connexion/aide");
    await page.getByLabel("Adresse e-mail").fill(pair.giver.email);
    await page.getByRole("button", { name: "Choisir un nouveau mot de passe" }).click();
    await openLetter(page, pair.giver.email, "Choisir un nouveau mot de passe");
    await followLink(page);
    await page.getByLabel("Mot de passe", { exact: true }).fill("azertyuiop12");
    await page.getByLabel("Le même, une seconde fois").fill("azertyuiop12");
    await page.getByRole("button", { name: "Enregistrer et me connecter" }).click();
    await expect(page.getByText("Il est de ceux que l’on devine en premier")).toBeVisible();
    await lookAt(page);
  });

  test("the page with a passkey", async ({ openAs, pair }) => {
    const page = await openAs(await (await Api.signIn(pair.receiver.email)).state());
    await holdDevice(page);
    await page.goto("/connexion/cles");
    await page.getByLabel("Votre mot de passe").fill(PASSWORD);
    await page.getByRole("button", { name: "Ajouter une clé d’accès" }).click();
    await expect(page.getByText("La clé d’accès est ajoutée")).toBeVisible();
    await page.getByText("Renommer").click();
    await page.getByText("Retirer").first().click();
    await lookAt(page);
  });

  test("the page that signs in", async ({ page, pair }) => {
    await page.goto("/connexion/aide");
    await page.getByLabel("Adresse e-mail").fill(pair.receiver.email);
    await page.getByRole("button", { name: "Me connecter sans mot de passe" }).click();
    await openLetter(page, pair.receiver.email, "Votre lien de connexion");
    await followLink(page);
    await lookAt(page);
  });
});

test.describe("codes besides the password", () => {
  test.use({ chapter: "Les Maillons du Bocage", pairFrom: 6 });

  test("the pages that set them up and ask for them", async ({ openAs, pair }) => {
    const page = await openAs(await (await Api.signIn(pair.giver.email)).state());
    await page.goto("/connexion/second-facteur");
    await lookAt(page);
    await enrol(page);
    await lookAt(page);
    await page.goto("/connexion/second-facteur");
    await expect(page.getByText("Il vous reste 10 codes de secours")).toBeVisible();
    await lookAt(page);
  });

  test("the page in the middle of a sign-in", async ({ openAs, pair }) => {
    const page = await openAs(await (await Api.signIn(pair.receiver.email)).state());
    await page.goto("/connexion/second-facteur");
    await enrol(page);
    await page.goto("/connexion");
    await fillSignIn(page, pair.receiver.email);
    await expect(heading(page, "Votre code")).toBeVisible();
    await lookAt(page);
    await page.goto("/connexion/code?secours=true");
    await lookAt(page);
  });
});
