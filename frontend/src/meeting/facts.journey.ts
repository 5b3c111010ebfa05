import { Api } from "../../e2e/api.ts";
import { expect, test, withoutAccents } from "../../e2e/support.ts";

test.use({ chapter: "Les Maillons du Bocage", pairFrom: 13 });

test("a member notes a one-to-one, which waits for the next meeting, and takes it back", async ({ pair, openAs }) => {
  const { name } = pair.receiver;
  const page = await openAs(await (await Api.signIn(pair.giver.email)).state());
  await page.goto("/tete-a-tete");
  await page.getByRole("combobox", { name: "Avec qui" }).fill(withoutAccents(name).toLowerCase());
  await page.getByRole("option", { name }).first().click();
  await page.getByRole("button", { name: "Noter le tête-à-tête" }).click();
  await expect(page.getByRole("status").filter({ hasText: name })).toContainText("noté");
  await expect(page.getByText(/^Il compte pour vous deux/)).toBeVisible();

  await page.goto("/presences");
  const row = page.getByRole("main").getByRole("listitem").filter({ hasText: name }).first();
  await expect(row).toContainText(/Comptera à la/);
  await row.getByRole("button", { name: "Retirer" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Retirer" }).click();
  await expect(row).toContainText(/Retiré le/);
  await expect(row.getByRole("button", { name: "Retirer" })).toHaveCount(0);
});
