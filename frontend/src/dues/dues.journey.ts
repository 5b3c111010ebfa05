import type { Page } from "@playwright/test";
import { stateOf } from "../../e2e/accounts.ts";
import { Api } from "../../e2e/api.ts";
import { expect, heading, test } from "../../e2e/support.ts";

test.use({ chapter: "Le Phare et la Plume", pairFrom: 14 });

const inDays = (days: number): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Paris" }).format(Date.now() + days * 86_400_000);

const step = async (page: Page, name: string) => {
  await page.getByRole("button", { name, exact: true }).click();
  return page.getByRole("dialog", { name });
};

test("what is paid and a suspension are noted, and whoever is suspended still reads what is theirs", async ({
  pair,
  openAs,
}) => {
  const { id, email, name } = pair.receiver;
  const officer = await openAs(await (await Api.resume(stateOf("director"))).state());
  await officer.goto(`/adhesions/${id}`);
  await expect(heading(officer, name)).toBeVisible();
  const payment = await step(officer, "Noter un règlement");
  await payment.getByLabel("Montant hors taxe, en euros").fill("890,50");
  await payment.getByLabel("Moyen").fill("Virement");
  await payment.getByRole("button", { name: "Noter le règlement" }).click();
  await expect(officer.getByText(/^890,50/)).toBeVisible();

  const suspension = await step(officer, "Suspendre");
  await suspension.getByRole("button", { name: "Suspendre" }).click();
  await expect(suspension.getByText("Dites pourquoi : le membre le lit.")).toBeVisible();
  await suspension.getByLabel("Au", { exact: true }).fill(inDays(20));
  await suspension.getByLabel("Motif").fill("Absences sans nouvelles.");
  await suspension.getByRole("button", { name: "Suspendre" }).click();
  await expect(officer.getByText("Suspendue", { exact: true })).toBeVisible();

  const member = await openAs(await (await Api.signIn(email)).state());
  await member.goto("/adhesion");
  await expect(member.getByText("Suspendue", { exact: true })).toBeVisible();
  await expect(member.getByText(/^890,50/)).toBeVisible();
  await expect(member.getByText(/recommandations? donnée/)).toBeVisible();

  const back = await step(officer, "Noter le retour");
  await back.getByRole("button", { name: "Noter le retour" }).click();
  await expect(officer.getByText("À jour", { exact: true })).toBeVisible();
});
