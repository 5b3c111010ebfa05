import { stateOf } from "../../e2e/accounts.ts";
import { exported } from "../../e2e/csv.ts";
import { countOf, expect, readNumber, test } from "../../e2e/support.ts";

test.use({ storageState: stateOf("member"), sharesBrowser: true });

test("each figure opens to the very rows that it counts", async ({ page }) => {
  await page.goto("/chiffres?periode=full");
  const mercis = await countOf(page, /mercis? enregistré/);
  expect(await exported(page)).toHaveLength(mercis + 1);
  const tile = page.getByRole("main").getByText("Recommandations", { exact: true }).locator("xpath=..");
  const given = await readNumber(tile.locator("p").nth(1));
  expect(given).toBeGreaterThan(0);
  await tile.getByText("Détail du calcul").click();
  await tile.getByRole("link", { name: "celles que vous avez données" }).click();
  await expect(page).toHaveURL(/sens=donnees&du=\d{4}-\d\d-01&au=/);
  await expect.poll(() => countOf(page, /recommandation/)).toBe(given);
});
