import { stateOf } from "../../e2e/accounts.ts";
import { lookAt } from "../../e2e/look.ts";
import { meetingOf } from "../../e2e/meetings.ts";
import { screen } from "../../e2e/screens.ts";
import { cardHeading, expect, firstRow, heading, test } from "../../e2e/support.ts";

/** The demonstration leaves a sheet of theirs to be finished; nobody finishes it. */
const CHAPTER = "Les Parasols Debout";

test.use({ sharesBrowser: true });

test.describe("a member's", () => {
  test.use({ storageState: stateOf("member") });

  test("attendance", screen("/presences"));
  test("training", screen("/presences?vue=formation"));
  test("meeting that doesn't exist", screen("/reunions/inconnue"));

  test("form of a one-to-one, with what is missing", async ({ page }) => {
    await page.goto("/tete-a-tete");
    await page.getByRole("button", { name: "Noter le tête-à-tête" }).click();
    await expect(page.getByText("Choisissez le membre que vous avez rencontré.")).toBeVisible();
    await lookAt(page);
  });

  test("form of training", async ({ page }) => {
    await page.goto("/presences?action=formation");
    await expect(page.getByRole("dialog", { name: "Noter une formation" })).toBeVisible();
    await lookAt(page);
  });
});

test.describe("for whoever runs them, a group's", () => {
  test.use({ storageState: stateOf("director") });

  test("meetings", async ({ page }) => {
    const { chapterId } = await meetingOf(CHAPTER, "DRAFT");
    await page.goto(`/groupes/${chapterId}/reunions`);
    await expect(cardHeading(page, /feuille/)).toBeVisible();
    await lookAt(page);
    await page.goto(`/groupes/${chapterId}/reunions?vue=passees`);
    await expect(firstRow(page)).toBeVisible();
    await lookAt(page);
  });

  test("sheet", async ({ page }) => {
    const { id } = await meetingOf(CHAPTER, "DRAFT");
    await page.goto(`/reunions/${id}`);
    await expect(page.getByRole("region", { name: "Feuille de présence" })).toBeVisible();
    await lookAt(page);
  });

  test("sheet, with what is missing to finish it", async ({ page }) => {
    const { id } = await meetingOf(CHAPTER, "DRAFT");
    await page.goto(`/reunions/${id}`);
    await page.getByRole("button", { name: "Terminer", exact: true }).click();
    await expect(page.getByRole("dialog", { name: "Terminer la feuille" })).toBeVisible();
    await lookAt(page);
  });

  test("finished sheet", async ({ page }) => {
    const { id } = await meetingOf(CHAPTER, "COMPLETED");
    await page.goto(`/reunions/${id}`);
    await expect(cardHeading(page, /Arrêté/)).toBeVisible();
    await lookAt(page);
    await page.goto(`/reunions/${id}?action=REOPEN`);
    await expect(page.getByRole("dialog", { name: "Rouvrir la feuille" })).toBeVisible();
    await lookAt(page);
  });

  test("meeting to come, to be moved", async ({ page }) => {
    const { id } = await meetingOf(CHAPTER, "PLANNED");
    await page.goto(`/reunions/${id}?action=MOVE`);
    await expect(heading(page)).toBeVisible();
    await expect(page.getByRole("dialog", { name: "Déplacer la réunion" })).toBeVisible();
    await lookAt(page);
  });
});
