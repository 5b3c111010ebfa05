import { stateOf } from "../../e2e/accounts.ts";
import { lookAt } from "../../e2e/look.ts";
import { meetingOf } from "../../e2e/meetings.ts";
import { screen } from "../../e2e/screens.ts";
import { expect, test } from "../../e2e/support.ts";

const CHAPTER = "Les Parasols Debout";

test.use({ sharesBrowser: true });

test.describe("a member's", () => {
  test.use({ storageState: stateOf("member") });

  test("membership", screen("/adhesion"));
  test("membership of somebody else", screen("/adhesions/inconnue"));
});

test.describe("for whoever runs them, a group's", () => {
  test.use({ storageState: stateOf("director") });

  test("memberships", async ({ page }) => {
    const { chapterId } = await meetingOf(CHAPTER, "DRAFT");
    await page.goto(`/groupes/${chapterId}/adhesions`);
    await expect(page.getByText(/^\d+ adhésions$/)).toBeVisible();
    await lookAt(page);
    await page.getByRole("listitem").getByRole("link").first().click();
    await expect(page.getByRole("heading", { name: "Historique" })).toBeVisible();
    await lookAt(page);
  });
});
