import { stateOf } from "../../e2e/accounts.ts";
import { lookAt } from "../../e2e/look.ts";
import { openLetter } from "../../e2e/mail.ts";
import { meetingOf } from "../../e2e/meetings.ts";
import { screen } from "../../e2e/screens.ts";
import { cardHeading, expect, heading, test } from "../../e2e/support.ts";
import { inviteAs } from "../../e2e/visitors.ts";

/** The demonstration leaves visitors of theirs to be called back. */
const CHAPTER = "Les Parasols Debout";

test.describe("a member's", () => {
  test.use({ storageState: stateOf("member"), sharesBrowser: true });

  test("visitors", screen("/invites"));

  test("invitation, with what is missing", async ({ page }) => {
    await page.goto("/invites");
    await page.getByRole("button", { name: "Inviter quelqu’un" }).first().click();
    const form = page.getByRole("dialog", { name: "Inviter à une réunion" });
    await form.getByRole("button", { name: "Inviter", exact: true }).click();
    await expect(form.getByText("Indiquez son nom.")).toBeVisible();
    await lookAt(page);
  });
});

test.describe("for whoever receives them, a group's", () => {
  test.use({ storageState: stateOf("director"), sharesBrowser: true });

  test("visitors to come, to be called back and of the past", async ({ page }) => {
    const { chapterId } = await meetingOf(CHAPTER, "PLANNED");
    await page.goto(`/invites?groupe=${chapterId}`);
    await expect(cardHeading(page, /Le formulaire pour tous/)).toBeVisible();
    await lookAt(page);
    await page.goto(`/invites?groupe=${chapterId}&vue=rappels`);
    await page
      .getByRole("button", { name: /^Noter la suite pour/ })
      .first()
      .click();
    const form = page.getByRole("dialog", { name: /^La suite avec/ });
    await form.getByText("Orienté vers un autre groupe").click();
    await lookAt(page);
    await page.goto(`/invites?groupe=${chapterId}&vue=passes`);
    await expect(cardHeading(page, /visites? passées?/)).toBeVisible();
    await lookAt(page);
  });

  test("visitors that aren't", screen("/invites?groupe=inconnu"));
});

test.describe("as anybody", () => {
  test.use({ expectedProblem: /status of 422/, chapter: "Les Belles Échelles", pairFrom: 20 });

  test("the form, and what is wrong in it", async ({ page }) => {
    await page.goto("/groupes?region=FR-14");
    await page.getByRole("main").getByRole("listitem").first().getByRole("link").click();
    await page.getByRole("link", { name: /Demander à/ }).click();
    await expect(heading(page, "Demander à visiter le groupe")).toBeVisible();
    await lookAt(page);
    await expect(async () => {
      await page.getByRole("button", { name: "Envoyer ma demande" }).click();
      await expect(page.getByRole("link", { name: "Choisissez une réunion." })).toBeVisible({ timeout: 1_000 });
    }).toPass();
    await lookAt(page);
  });

  test("a visitor's own page", async ({ page, pair }) => {
    const email = `alix-${Date.now()}@atelier.example`;
    await inviteAs(pair.receiver.email, email);
    await openLetter(page, email, /vous invite/);
    await page
      .getByRole("main")
      .getByRole("link", { name: /\/visite\// })
      .click();
    await expect(heading(page, "Votre visite")).toBeVisible();
    await lookAt(page);
  });
});
