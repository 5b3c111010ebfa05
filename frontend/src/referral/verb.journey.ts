import { acknowledge, giveReferral } from "../../e2e/referrals.ts";
import { expect, heading, RARE, test } from "../../e2e/support.ts";

test.use({ chapter: "Le Fil de la Tapisserie" });

test("a verb's form survives a reload with what was written in it", RARE, async ({ pair, openAs }) => {
  const { id, prospect, receiver } = await acknowledge(await giveReferral(pair));
  const page = await openAs(await receiver.state());
  await page.goto(`/recommandations/${id}`);
  await expect(heading(page, prospect)).toBeVisible();
  await page.getByRole("button", { name: "Sans suite" }).click();
  await page.getByRole("dialog").getByText("Pas le bon moment").click();
  await page.getByRole("dialog").getByLabel(/Note/).fill("Rappeler au printemps");
  await page.reload();
  await expect(page.getByRole("dialog").getByLabel(/Note/)).toHaveValue("Rappeler au printemps");
  await expect(page.getByRole("radio", { name: "Pas le bon moment" })).toBeChecked();
  await page.getByRole("button", { name: "Annuler" }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page).not.toHaveURL(/action=/);
});
