import { stateOf } from "../../e2e/accounts.ts";
import { Api } from "../../e2e/api.ts";
import { lookAt } from "../../e2e/look.ts";
import { screen } from "../../e2e/screens.ts";
import { cardHeading, expect, firstRow, test } from "../../e2e/support.ts";

/** The demonstration has applications of each stage here; no journey leads any of them on. */
const CHAPTER = "La Douzième Table";
type Found = { chapters: { nodes: { id: string; applications: { nodes: { id: string }[] } }[] } };
const FOUND = `query ($name: String!, $status: ApplicationStatus!) { chapters(region: "FR-14", search: $name, first: 1) {
  nodes { id applications(statuses: [$status], first: 1) { nodes { id } } } } }`;

async function applicationOf(status: string): Promise<{ id: string; chapterId: string }> {
  const director = await Api.resume(stateOf("director"));
  const { chapters } = await director.ask<Found>(FOUND, { name: CHAPTER, status });
  const [chapter] = chapters.nodes;
  expect(chapter?.applications.nodes, `${CHAPTER} has an application that is ${status}`).toHaveLength(1);
  return { id: chapter?.applications.nodes[0]?.id ?? "", chapterId: chapter?.id ?? "" };
}

test.use({ storageState: stateOf("director"), sharesBrowser: true });

test("groups whose applications somebody leads on", screen("/candidatures"));
test("an application that doesn't exist", screen("/candidatures/inconnue"));

test("applications as a board, and those that are over", async ({ page }) => {
  const { chapterId } = await applicationOf("REJECTED");
  await page.goto(`/candidatures?groupe=${chapterId}`);
  await expect(cardHeading(page, /^Entretien/)).toBeVisible();
  await lookAt(page);
  await page.goto(`/candidatures?groupe=${chapterId}&vue=closes`);
  await expect(firstRow(page)).toBeVisible();
  await lookAt(page);
});

test("an application that is voted on", async ({ page }) => {
  const { id } = await applicationOf("COMMITTEE_VOTE");
  await page.goto(`/candidatures/${id}`);
  await expect(cardHeading(page, /^Votes du comité/)).toBeVisible();
  await lookAt(page);
});

test("the vote that is to be opened", async ({ page }) => {
  const { id } = await applicationOf("INTERVIEW");
  await page.goto(`/candidatures/${id}?action=OPEN_VOTE`);
  await expect(page.getByRole("dialog", { name: "Ouvrir le vote" })).toBeVisible();
  await lookAt(page);
});

test("seats, and what the committee is to say of trades", async ({ page }) => {
  const { chapterId } = await applicationOf("INTERVIEW");
  await page.goto(`/groupes/${chapterId}/places`);
  await expect(cardHeading(page, /retenues?$/)).toBeVisible();
  await lookAt(page);
  await page.goto(`/groupes/${chapterId}/places?action=avis`);
  await expect(page.getByRole("dialog")).toBeVisible();
  await lookAt(page);
});

test("the form by which somebody is proposed, with what is missing", async ({ page }) => {
  const { chapterId } = await applicationOf("INTERVIEW");
  await page.goto(`/candidatures?groupe=${chapterId}&proposer=true`);
  await page.getByRole("button", { name: "Retenir la place" }).click();
  await expect(page.getByText("Indiquez l’entreprise.")).toBeVisible();
  await lookAt(page);
});
