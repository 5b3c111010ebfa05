import { stateOf } from "../../e2e/accounts.ts";
import { lookAt } from "../../e2e/look.ts";
import { PICTURED, picture } from "../../e2e/picture.ts";
import { openFirst, screen } from "../../e2e/screens.ts";
import { cardHeading, expect, firstRow, test } from "../../e2e/support.ts";

test.use({ sharesBrowser: true });

test("the groups that a visitor finds, and one of them", async ({ page }) => {
  await page.goto("/groupes?region=FR-14");
  await lookAt(page);
  await firstRow(page).click();
  await expect(cardHeading(page, /Venir à une réunion/)).toBeVisible();
  await lookAt(page);
});

test.describe("as a member", () => {
  test.use({ storageState: stateOf("member") });

  test("administration that isn't theirs", screen("/administration/groupes"));

  test("a group", async ({ page }) => {
    await openFirst(page, "/annuaire?vue=places", /groupe/);
    await lookAt(page);
  });
});

test.describe("as a member, where there is nothing", () => {
  // The browser tells of the status of the page itself.
  test.use({ storageState: stateOf("member"), expectedProblem: /status of 404/ });

  test("a group that doesn't exist", screen("/groupes/inconnu"));
});

test.describe("as a director", () => {
  test.use({ storageState: stateOf("director") });

  test("administered groups", screen("/administration/groupes"));
  test("no administered group", screen("/administration/groupes?q=introuvable"));
  test("an administered group that doesn't exist", screen("/administration/groupes/inconnu"));

  test("what groups are narrowed by is said whole on a phone", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto("/administration/groupes");
    const state = page.getByLabel("État");
    await expect(state).toBeVisible();
    const overhang = await state.evaluate((select: HTMLSelectElement) => {
      const { font, paddingLeft, paddingRight } = getComputedStyle(select);
      const context = document.createElement("canvas").getContext("2d");
      if (!context) {
        return Infinity;
      }
      context.font = font;
      const room = select.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
      const widths = [...select.options].map(({ label }) => context.measureText(label).width);
      const arrow = 20;
      return Math.max(...widths) + arrow - room;
    });
    expect(overhang).toBeLessThanOrEqual(0);
  });

  test("founding a group", PICTURED, async ({ page }) => {
    await page.goto("/administration/groupes?fonder=true");
    await expect(page.getByRole("dialog", { name: "Fonder un groupe" })).toBeVisible();
    await picture(page, "groupe-fonder");
    await page.getByRole("button", { name: "Fonder", exact: true }).click();
    await expect(page.getByText("Donnez un nom au groupe.")).toBeVisible();
    await lookAt(page);
  });

  test("an administered group", async ({ page }) => {
    await openFirst(page, "/administration/groupes", /groupe/);
    await lookAt(page);
  });

  test("moving a group", async ({ page }) => {
    await openFirst(page, "/administration/groupes", /groupe/);
    await page.getByRole("button", { name: "Modifier" }).click();
    await expect(page.getByRole("dialog", { name: "Modifier le groupe" })).toBeVisible();
    await lookAt(page);
  });

  test("closing a group", async ({ page }) => {
    await openFirst(page, "/administration/groupes", /groupe/);
    await page.getByRole("button", { name: "Fermer le groupe" }).click();
    await expect(page.getByRole("dialog", { name: "Fermer le groupe" })).toBeVisible();
    await lookAt(page);
  });
});
