import { randomInt } from "node:crypto";
import type { Page } from "@playwright/test";
import { fillSignIn } from "../../e2e/accounts.ts";
import { Api } from "../../e2e/api.ts";
import { unique } from "../../e2e/referrals.ts";
import { chooseMember, expect, fillProspect, heading, openGive, readNumber, test } from "../../e2e/support.ts";

test.use({ chapter: "Le Phare et la Plume" });

test("a member gives a referral, its receiver follows it up to closed business, and both see what came of it", async ({
  page,
  pair,
  openAs,
}) => {
  test.slow();
  const prospect = unique("Zoé Vasseur");
  const receiver = await openAs(await (await Api.signIn(pair.receiver.email)).state());
  await receiver.goto("/chiffres");
  const returnBefore = await returnOnFee(receiver);

  await page.goto("/");
  await page.getByRole("link", { name: "Se connecter" }).first().click();
  await fillSignIn(page, pair.giver.email);
  await expect(heading(page, "Ma semaine")).toBeVisible();
  await openGive(page);
  await chooseMember(page, pair.receiver.name);
  await fillProspect(page, prospect);
  await page.getByRole("button", { name: `Recommander à ${pair.receiver.name}` }).click();
  await expect(page.getByText(`Recommandation envoyée à ${pair.receiver.name}`)).toBeVisible();
  await page.getByRole("link", { name: "La voir" }).click();
  await expect(heading(page, prospect)).toBeVisible();

  await receiver.goto("/recommandations?etape=nouvelles");
  await receiver.getByRole("link", { name: prospect }).click();
  await expect(heading(receiver, prospect)).toBeVisible();
  await advance(receiver, "Bien reçue");
  await expect(page.getByText("Prise en compte").first(), "the giver's open page follows by itself").toBeVisible();
  await advance(receiver, "Contact pris");
  // No other run earned just as much.
  const amount = `3 ${randomInt(200, 1_000)},${randomInt(10, 100)}`;
  const shown = new RegExp(amount.replace(" ", "."));
  await receiver.getByRole("button", { name: "Affaire conclue" }).click();
  await receiver.getByLabel("Montant hors taxes").fill(amount);
  await receiver.getByRole("dialog").getByText("Nouveau", { exact: true }).click();
  await receiver.getByRole("button", { name: "Dire merci" }).click();
  await expect(receiver.getByRole("link", { name: shown })).toBeVisible();

  await receiver.goto("/chiffres");
  await expect(receiver.getByRole("listitem").filter({ hasText: shown })).toBeVisible();
  expect(await returnOnFee(receiver)).toBeGreaterThan(returnBefore);
  await expect(page.getByText("Conclue").first()).toBeVisible();
});

const returnOnFee = (page: Page): Promise<number> => readNumber(page.getByText(/^× /).first());

async function advance(page: Page, verb: string): Promise<void> {
  await page.getByRole("button", { name: verb }).click();
  await page.getByRole("dialog").getByRole("button", { name: verb }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
}
