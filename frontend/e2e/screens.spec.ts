import { stateOf } from "./accounts.ts";
import { expect, expectAccessible, expectNoSidewaysScroll, heading, test } from "./support.ts";

test.describe("public pages", () => {
  for (const path of ["/", "/accessibilite", "/mentions-legales"]) {
    test(`${path} is accessible and fits a narrow screen`, async ({ page }) => {
      await page.goto(path);
      await expect(heading(page)).toBeVisible();
      await expectAccessible(page);
      await page.setViewportSize({ width: 320, height: 700 });
      await expectNoSidewaysScroll(page);
    });
  }
});

test.describe("a member's pages", () => {
  test.use({ storageState: stateOf("member") });
  const PAGES = [
    "/semaine",
    "/recommander",
    "/recommandations",
    "/recommandations?vue=tableau",
    "/merci",
    "/chiffres",
    "/annuaire",
    "/annuaire?vue=places",
    "/nulle-part",
    "/membres/inconnu",
  ];
  for (const path of PAGES) {
    test(`${path} is accessible and fits a narrow screen`, async ({ page }) => {
      await page.goto(path);
      await expect(heading(page)).toBeVisible();
      await expect(page.getByText("Chargement…")).toHaveCount(0);
      await expectAccessible(page);
      await page.setViewportSize({ width: 320, height: 700 });
      await expectNoSidewaysScroll(page);
    });
  }

  test("details, dialogs and the palette are accessible too", async ({ page }) => {
    test.slow();
    for (const [list, name] of [
      ["/recommandations", /recommandation/],
      ["/annuaire", /membre/],
      ["/annuaire?vue=places", /groupe/],
      ["/chiffres", /mercis? enregistré/],
    ] as const) {
      await page.goto(list);
      await page
        .locator("section")
        .filter({ has: page.getByRole("heading", { name }) })
        .getByRole("listitem")
        .first()
        .getByRole("link")
        .click();
      await expect(page).not.toHaveURL(new RegExp(`${list.replace("?", "\\?")}$`));
      await expect(heading(page)).toBeVisible();
      await expectAccessible(page);
    }
    await page.getByRole("button", { name: "Corriger" }).click();
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+k");
    await expect(page.getByRole("combobox", { name: "Une page ou un membre" })).toBeFocused();
    await expectAccessible(page);
  });
});
