import { fillSignIn, stateOf } from "./accounts.ts";
import { chooseMember, expect, fillProspect, heading, openGive, test } from "./support.ts";

test("a member gives a referral, its receiver follows it up to closed business, and both see what came of it", async ({
  page,
  browser,
}) => {
  test.slow();
  const prospect = `Zoé Vasseur ${Date.now().toString(36)}`;
  const receiving = await browser.newContext({ storageState: stateOf("other") });
  const receiver = await receiving.newPage();
  await receiver.goto("/chiffres");
  const returnBefore = await returnOnFee();
  await receiver.goto("/semaine");
  await receiver
    .getByRole("button", { name: /Mon compte/ })
    .filter({ visible: true })
    .click();
  const receiverName = (await receiver.getByRole("dialog").getByRole("heading").first().innerText()).trim();
  await receiver.keyboard.press("Escape");

  await page.goto("/");
  await page.getByRole("link", { name: "Se connecter" }).first().click();
  await fillSignIn(page, "member");
  await expect(heading(page, "Ma semaine")).toBeVisible();
  await openGive(page);
  await chooseMember(page, "À qui", receiverName);
  await fillProspect(page, prospect);
  await page.getByRole("button", { name: `Recommander à ${receiverName}` }).click();
  await expect(page.getByText(`Recommandation envoyée à ${receiverName}`)).toBeVisible();
  await page.getByRole("link", { name: "La voir" }).click();
  await expect(heading(page, prospect)).toBeVisible();

  await receiver.goto("/recommandations?etape=nouvelles");
  await receiver.getByRole("link", { name: prospect }).click();
  await expect(heading(receiver, prospect)).toBeVisible();
  await advance("Bien reçue");
  await expect(page.getByText("Prise en compte").first(), "the giver's open page follows by itself").toBeVisible();
  await advance("Contact pris");
  await receiver.getByRole("button", { name: "Affaire conclue" }).click();
  await receiver.getByLabel("Montant hors taxes").fill("3 200,50");
  await receiver.getByRole("dialog").getByText("Nouveau", { exact: true }).click();
  await receiver.getByRole("button", { name: "Dire merci" }).click();
  await expect(receiver.getByRole("link", { name: /3.200,50/ })).toBeVisible();

  await receiver.getByRole("link", { name: "Recommandations" }).first().click();
  await receiver.goto("/chiffres");
  await expect(
    receiver
      .getByRole("listitem")
      .filter({ hasText: /3.200,50/ })
      .first(),
  ).toBeVisible();
  expect(await returnOnFee()).toBeGreaterThan(returnBefore);
  await expect(page.getByText("Conclue").first()).toBeVisible();
  await receiving.close();

  async function returnOnFee(): Promise<number> {
    const figure = receiver.getByText(/^× /).first();
    return Number((await figure.innerText()).replace(/[^\d,]/g, "").replace(",", "."));
  }
  async function advance(verb: string): Promise<void> {
    await receiver.getByRole("button", { name: verb }).click();
    await receiver.getByRole("dialog").getByRole("button", { name: verb }).click();
    await expect(receiver.getByRole("dialog")).toBeHidden();
  }
});
