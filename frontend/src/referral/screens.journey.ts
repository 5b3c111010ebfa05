import { stateOf } from "../../e2e/accounts.ts";
import { lookAt } from "../../e2e/look.ts";
import { acknowledge, dispute, giveReferral } from "../../e2e/referrals.ts";
import { openFirst, screen } from "../../e2e/screens.ts";
import { chooseAnyMember, expect, fillProspect, firstRow, test } from "../../e2e/support.ts";

test.use({ storageState: stateOf("member"), sharesBrowser: true });

test("giving a referral", screen("/recommander"));
test("referrals received", screen("/recommandations"));
test("referrals by stage", screen("/recommandations?vue=tableau"));

test("giving a referral, with what is missing", async ({ page }) => {
  await page.goto("/recommander");
  await page.getByRole("button", { name: "Recommander", exact: true }).click();
  await expect(page.getByText("Indiquez un téléphone ou un courriel.")).toBeVisible();
  await lookAt(page);
});

test.describe("a form that keeps what is typed", () => {
  test.use({ sharesBrowser: false });

  test("giving a referral, with a draft put aside", async ({ page }) => {
    await page.goto("/recommander");
    await chooseAnyMember(page);
    await page.getByRole("button", { name: "Garder comme brouillon" }).click();
    await page.getByRole("button", { name: "En donner une autre" }).click();
    await expect(page.getByRole("heading", { name: "1 brouillon" })).toBeVisible();
    await lookAt(page);
  });
});

test.describe("when the session has ended", () => {
  test.use({ sharesBrowser: false, expectedProblem: /status of 40[013]/ });

  test("giving a referral", async ({ page, context }) => {
    await page.goto("/recommander");
    await chooseAnyMember(page);
    await fillProspect(page, "Nora Hébert");
    await context.clearCookies();
    await page.getByRole("button", { name: /^Recommander à / }).click();
    await expect(page.locator("form").getByRole("alert")).toBeVisible();
    await lookAt(page);
  });
});

test.describe("of a whole region", () => {
  test.use({ storageState: stateOf("director"), expectedProblem: /ERR_FAILED/ });

  test("an export under way", async ({ page }) => {
    await page.goto("/recommandations?sens=toutes");
    await expect(firstRow(page)).toBeVisible();
    await page.route("**/graphql", () => new Promise(() => undefined));
    await page.getByRole("button", { name: "Exporter" }).click();
    await expect(page.getByRole("progressbar", { name: "Lignes lues" })).toBeVisible();
    await lookAt(page);
  });
});

test("referrals received, the oldest first", async ({ page }) => {
  await page.goto("/recommandations?sens=recues&tri=anciennes");
  await expect(firstRow(page)).toBeVisible();
  await lookAt(page);
});

test("no referral found", async ({ page }) => {
  await page.goto("/recommandations?q=xyzzy");
  await expect(page.getByRole("link", { name: "Enlever les filtres" })).toBeVisible();
  await lookAt(page);
});

test("a referral", async ({ page }) => {
  await openFirst(page, "/recommandations", /recommandation/);
  await lookAt(page);
});

test.describe("the forms of a referral's verbs", () => {
  test.use({ chapter: "Les Maillons du Bocage" });

  test("its giver's, before it was seen", async ({ pair, openAs }) => {
    const { id, giver } = await giveReferral(pair);
    const page = await openAs(await giver.state());
    await page.goto(`/recommandations/${id}`);
    await expect(page.getByText("Pas encore").first()).toBeVisible();
    await lookAt(page);
  });

  for (const verb of ["Contact pris", "Affaire conclue", "Sans suite"]) {
    test(`its receiver's: ${verb}`, async ({ pair, openAs }) => {
      const { id, receiver } = await acknowledge(await giveReferral(pair));
      const page = await openAs(await receiver.state());
      await page.goto(`/recommandations/${id}`);
      await page.getByRole("button", { name: verb }).click();
      await expect(page.getByRole("dialog", { name: verb })).toBeVisible();
      await lookAt(page);
    });
  }

  test.describe("of whoever settles disputes", () => {
    test.use({ storageState: stateOf("director") });

    test("Trancher", async ({ page, pair }) => {
      const { id } = await dispute(await giveReferral(pair));
      await page.goto(`/recommandations/${id}`);
      await page.getByRole("button", { name: "Trancher" }).click();
      await expect(page.getByRole("dialog", { name: "Trancher" })).toBeVisible();
      await lookAt(page);
    });
  });
});
