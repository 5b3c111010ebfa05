import { fillSignIn, signIn } from "../../e2e/accounts.ts";
import { enrol } from "../../e2e/phone.ts";
import { expect, heading, openAccount, test } from "../../e2e/support.ts";

test.use({ serviceWorkers: "allow", chapter: "Les Maillons du Bocage", expectedProblem: /status of 401/ });

test("a code is asked for once it was set up, and a recovery code takes its place", async ({ page, pair }) => {
  await signIn(page, pair.giver.email);
  const account = await openAccount(page);
  await account.getByRole("link", { name: "Connexion en deux étapes" }).click();
  await expect(heading(page, "Connexion en deux étapes")).toBeVisible();
  await expect(page.getByRole("img", { name: "Image à lire" })).toBeVisible();
  const phone = await enrol(page);
  const [recovery] = await page.getByRole("main").getByRole("listitem").allInnerTexts();
  await page.getByRole("link", { name: "Continuer" }).press("Enter");
  await expect(heading(page, "Ma semaine")).toBeVisible();

  const leave = async () => {
    await (await openAccount(page)).getByRole("button", { name: "Se déconnecter" }).click();
    await expect(heading(page, /Recommander quelqu’un/)).toBeVisible();
  };
  await leave();
  await page.goto("/semaine");
  await fillSignIn(page, pair.giver.email);
  await expect(heading(page, "Votre code")).toBeVisible();
  await expect(page.getByLabel("Code à six chiffres")).toBeFocused();
  await page.keyboard.type("000000");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toContainText("Ce code n’est pas le bon");
  await page.keyboard.type(phone.code());
  await page.keyboard.press("Enter");
  await expect(heading(page, "Ma semaine")).toBeVisible();

  await leave();
  await page.goto("/semaine");
  await fillSignIn(page, pair.giver.email);
  await page.getByRole("link", { name: "Application perdue" }).click();
  await expect(heading(page, "Un code de secours")).toBeVisible();
  await page.keyboard.type(recovery ?? "");
  await page.keyboard.press("Enter");
  await expect(heading(page, "Ma semaine")).toBeVisible();
});
