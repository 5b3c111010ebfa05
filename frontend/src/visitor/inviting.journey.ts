import { Api } from "../../e2e/api.ts";
import { openLetter } from "../../e2e/mail.ts";
import { expect, test } from "../../e2e/support.ts";

test.use({ chapter: "Les Belles Échelles", pairFrom: 20 });

test("a member invites somebody, and is told what is missing and who is expected already", async ({
  pair,
  openAs,
}, testInfo) => {
  const email = `invitee-${testInfo.project.name}-${Date.now()}@voisine.example`;
  const page = await openAs(await (await Api.signIn(pair.giver.email)).state());
  await page.goto("/invites");
  const open = page.getByRole("button", { name: "Inviter quelqu’un" }).first();
  await open.click();
  const form = page.getByRole("dialog", { name: "Inviter à une réunion" });
  await form.getByRole("button", { name: "Inviter", exact: true }).click();
  await expect(form.getByText("Indiquez son nom.")).toBeVisible();
  await expect(form.getByLabel("Son nom")).toBeFocused();
  const fill = async () => {
    await form.getByLabel("Son nom").fill("Maud Voisine");
    await form.getByLabel("Son adresse électronique").fill(email);
    await form.getByText("Cette personne accepte").click();
    await form.getByRole("button", { name: "Inviter", exact: true }).click();
  };
  await fill();
  await expect(form).toHaveCount(0);
  const row = page.getByRole("main").getByRole("listitem").filter({ hasText: email });
  await expect(row).toContainText("Invité, sans réponse");
  await expect(row.getByRole("button")).toHaveCount(0);

  await open.click();
  await fill();
  await expect(form.getByText("Cette adresse est déjà attendue à cette réunion.")).toBeVisible();
  await expect(form.getByLabel("Son adresse électronique")).toBeFocused();

  await openLetter(page, email, new RegExp(`^${pair.giver.name} vous invite`));
  await page
    .getByRole("main")
    .getByRole("link", { name: /\/visite\// })
    .click();
  await expect(page.getByText("Vous êtes invité à cette réunion. Dites si vous venez.")).toBeVisible();
});
