import { stateOf } from "../../e2e/accounts.ts";
import { exported } from "../../e2e/csv.ts";
import { countOf, expect, test } from "../../e2e/support.ts";

test.use({ storageState: stateOf("member"), sharesBrowser: true });

test("the directory and the groups are ordered and taken away", async ({ page }) => {
  await page.goto("/annuaire?tri=recents");
  await expect(page.getByLabel("Tri")).toHaveValue("recents");
  const members = await countOf(page, /membre/);
  expect(await exported(page)).toHaveLength(members + 1);
  await page.goto("/annuaire?vue=places&tri=anciens");
  const groups = await countOf(page, /groupe/);
  const rows = await exported(page);
  expect(rows).toHaveLength(groups + 1);
  expect(rows[0]).toBe("Groupe;Commune;Jour;Heure;Lieu;Créé le;Membres;Places ouvertes");
});
