import { stateOf } from "../../e2e/accounts.ts";
import { exported } from "../../e2e/csv.ts";
import { countOf, expect, firstRow, readText, test, withoutAccents } from "../../e2e/support.ts";

test.use({ storageState: stateOf("member"), sharesBrowser: true });

test("referrals are searched without accents, ordered, kept in the address, and taken away", async ({ page }) => {
  await page.goto("/recommandations?sens=recues");
  const all = await countOf(page, /recommandation/);
  const first = await readText(firstRow(page));
  const bare = withoutAccents(first).toUpperCase();
  await page.getByRole("searchbox").fill(bare);
  await expect(page).toHaveURL(/[?&]q=/);
  await expect.poll(() => countOf(page, /recommandation/)).toBeLessThan(all);
  await expect(page.getByRole("link", { name: first }).first()).toBeVisible();
  const found = await countOf(page, /recommandation/);
  expect(await exported(page)).toHaveLength(found + 1);
  await page.reload();
  await expect(page.getByRole("searchbox")).toHaveValue(bare);
  await expect.poll(() => countOf(page, /recommandation/)).toBe(found);
  await page.getByRole("searchbox").fill("xyzzy");
  await page.getByRole("link", { name: "Enlever les filtres" }).click();
  await expect(page.getByRole("searchbox")).toHaveValue("");
  await expect.poll(() => countOf(page, /recommandation/)).toBe(all);
  await page.goto("/recommandations?sens=recues&tri=anciennes");
  await expect(page.getByLabel("Tri")).toHaveValue("anciennes");
  await expect(firstRow(page)).toBeVisible();
  await expect(firstRow(page)).not.toHaveText(first);
});
