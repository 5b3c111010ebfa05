import { lookAt } from "../../e2e/look.ts";
import { screen } from "../../e2e/screens.ts";
import { expect, heading, test } from "../../e2e/support.ts";

test.describe("to whoever comes for the first time", () => {
  test.use({ sharesBrowser: true });

  test("the home page", screen("/"));
  test("the statement on accessibility", screen("/accessibilite"));
  test("the legal notices", screen("/mentions-legales"));
});

test("the home page in English", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("entregent.locale", "en"));
  await page.goto("/");
  await expect(heading(page, "Recommend somebody, and know what came of it.")).toBeVisible();
  await lookAt(page);
});
