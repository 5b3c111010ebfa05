import { openLetter } from "../../e2e/mail.ts";
import { expect, heading, test } from "../../e2e/support.ts";
import { askToVisit, hostOf, meetNow } from "../../e2e/visitors.ts";

/** Each has a group of its own: a group meets once a day. */
const CHAPTERS: Readonly<Record<string, string>> = { desktop: "Les Cigales Ponctuelles", phone: "Les Trois Canaux" };

test.use({ expectedProblem: /status of 422|ERR_INTERNET_DISCONNECTED/ });

test("a visitor asks to come, is confirmed, is at the door with or without a network, and wants to become a member", async ({
  page,
  openAs,
}, testInfo) => {
  test.slow();
  const chapter = CHAPTERS[testInfo.project.name] ?? "";
  const host = await hostOf("FR-13", chapter);
  const name = `Alix Grandin ${testInfo.project.name}`;
  const email = `alix-${testInfo.project.name}-${Date.now()}@atelier.example`;
  await page.goto(`/groupes/${host.chapterId}`);
  await page.getByRole("link", { name: /Demander à/ }).click();
  await askToVisit(page, name, email);
  await openLetter(page, email, /est enregistrée$/);

  const desk = await openAs(await host.president.state());
  await desk.goto("/invites");
  const row = desk.getByRole("main").getByRole("listitem").filter({ hasText: name });
  await expect(row).toContainText("À confirmer");
  await row.getByRole("button", { name: `Confirmer ${name}` }).click();
  await expect(row).toContainText("Confirmé");
  await openLetter(page, email, /confirmée/);

  const meetingId = await meetNow(host);
  await desk.goto(`/reunions/${meetingId}`);
  const door = desk.getByRole("region", { name: "Invités à l’accueil" });
  await door.getByLabel("Code ou nom de l’invité").fill("grandin");
  const visitor = door.getByRole("button", { name: new RegExp(`${name}.*Attendu`) });
  await expect(visitor).toBeVisible();
  await desk.context().setOffline(true);
  await visitor.click();
  await expect(door.getByRole("button", { name: new RegExp(`${name}.*Présent.*pas encore envoyé`) })).toBeVisible();
  await desk.context().setOffline(false);
  await expect(door.getByText("pas encore envoyé")).toHaveCount(0);
  await door.getByRole("button", { name: "Venu sans prévenir" }).click();
  const walkIn = desk.getByRole("dialog", { name: "Venu sans prévenir" });
  await walkIn.getByLabel("Son nom").fill("Grandin le Jeune");
  await walkIn.getByRole("button", { name: "Compter présent" }).click();
  await expect(door.getByRole("button", { name: /Grandin le Jeune.*Présent$/ })).toBeVisible();

  await desk.goto("/invites?vue=rappels");
  await row.getByRole("button", { name: `Noter la suite pour ${name}` }).click();
  const followUp = desk.getByRole("dialog", { name: `La suite avec ${name}` });
  await followUp.getByRole("button", { name: "Noter la suite" }).click();
  await expect(followUp.getByText("Dites ce qu’il en est.")).toBeVisible();
  await followUp.getByText("Souhaite devenir membre").click();
  await followUp.getByRole("button", { name: "Noter la suite" }).click();
  await expect(row).toHaveCount(0);
  await desk.getByRole("link", { name: "Passés" }).click();
  await expect(row).toContainText("Candidat");
  await expect(heading(desk, "Invités")).toBeVisible();
});
