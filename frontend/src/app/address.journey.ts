import { stateOf } from "../../e2e/accounts.ts";
import { ALIKE, expect, heading, test } from "../../e2e/support.ts";

test.use({
  storageState: stateOf("member"),
  sharesBrowser: true,
  expectedProblem: /status of 400|BAD_CURSOR|BAD_USER_INPUT|ApiProblem|CatchBoundary|above error|boundary/i,
});

const nonsense = "x".repeat(40);

for (const [address, title, expected] of [
  [`/recommandations?after=${nonsense}`, "Recommandations", /\/recommandations$/],
  [`/recommandations?sens=donnees&before=${nonsense}`, "Recommandations", /\/recommandations\?sens=donnees$/],
  [`/annuaire?after=${nonsense}`, "Annuaire", /\/annuaire$/],
  [`/annuaire?vue=places&after=${nonsense}`, "Annuaire", /\/annuaire\?vue=places$/],
  [`/chiffres?after=${nonsense}`, "Mes chiffres", /\/chiffres$/],
  [`/annuaire?q=${"a".repeat(101)}`, "Annuaire", /q=a{100}$/],
  [`/recommandations?q=${"é".repeat(101)}`, "Recommandations", /q=(%C3%A9|é){100}$/],
  ["/annuaire?q=a%00b", "Annuaire", /q=a(\+|%20)b$/],
  ["/annuaire?region=FR-99&metier=nope&tri=%5B1%5D", "Annuaire", /\/annuaire$/],
  ["/recommandations?du=2026-02-30&au=0000-01-01&etape=nope", "Recommandations", /\/recommandations$/],
  ["/recommandations?q=%7B%22a%22:1%7D&tri=1e999", "Recommandations", /\/recommandations$/],
  ["/recommander?membre=nope", "Recommander", /\/recommander/],
  ["/merci?recommandation=nope&membre=%5B%5D", "Dire merci", /\/merci/],
] as const) {
  test(`${address.slice(0, 60)} shows what can be understood of it`, ALIKE, async ({ page }) => {
    await page.goto(address);
    await expect(heading(page, title)).toBeVisible();
    await expect(page).toHaveURL(expected);
    await expect(page.getByText("Cette page n’a pas pu s’ouvrir")).toHaveCount(0);
  });
}

test("a cursor of another list leads to this list's first page", ALIKE, async ({ page }) => {
  await page.goto("/annuaire");
  await page.getByRole("link", { name: "Suivants" }).click();
  await expect(page).toHaveURL(/after=/);
  const cursor = new URL(page.url()).searchParams.get("after") ?? "";
  await page.goto(`/recommandations?after=${encodeURIComponent(cursor)}`);
  await expect(page.locator("main").getByRole("listitem").first()).toBeVisible();
  await expect(page).toHaveURL(/\/recommandations$/);
});

test("a search field takes no more than the API does", ALIKE, async ({ page }) => {
  await page.goto("/annuaire");
  const field = page.getByRole("searchbox");
  await field.fill("z".repeat(120));
  await expect(field).toHaveValue("z".repeat(100));
  await expect(page.getByText("Aucun membre ne correspond")).toBeVisible();
});
