import type { Page } from "@playwright/test";
import { stateOf } from "../../e2e/accounts.ts";
import { Api } from "../../e2e/api.ts";
import { openLetter } from "../../e2e/mail.ts";
import { expect, heading, test } from "../../e2e/support.ts";

type Payload = { application: { id: string } | null; errors: { __typename: string; path: string[] }[] };
type Offices = { offices: { nodes: { email: string; chapter: { name: string } }[] } };
type Seats = { chapters: { nodes: { id: string; openSeats: { nodes: { id: string; name: string }[] } }[] } };

const CHAPTER = "Les Créneaux du Château";
const SEATS = `query ($chapter: String!) { chapters(region: "FR-14", search: $chapter, first: 1) {
  nodes { id openSeats(first: 10) { nodes { id name(language: FRENCH) } } } } }`;
const OFFICES = `query ($role: Role!) { offices(region: "FR-14", role: $role, first: 100) { nodes { email chapter { name } } } }`;
const MAY_VOTE = "query ($id: ID!) { application(id: $id) { viewerCanVote } }";
const VERSION = "query ($id: ID!) { application(id: $id) { version } }";

test.use({ chapter: CHAPTER, pairFrom: 12 });

const day = (ahead: number): string => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

async function emailsOf(director: Api, role: string): Promise<string[]> {
  const { offices } = await director.ask<Offices>(OFFICES, { role });
  return offices.nodes.filter(({ chapter }) => chapter.name === CHAPTER).map(({ email }) => email);
}

async function say(api: Api, verb: string, type: string, input: object): Promise<Payload> {
  const document = `mutation ($input: ${type}!) { said: ${verb}(input: $input) {
    application { id } errors { __typename ... on UserError { path } } } }`;
  return (await api.ask<{ said: Payload }>(document, { input })).said;
}

const dialog = (page: Page, name: string) => page.getByRole("dialog", { name });

/** Opens a step's dialog, fills it in, and waits until it was taken. */
async function take(
  page: Page,
  step: string,
  submit: string,
  fill: (asked: ReturnType<typeof dialog>) => Promise<void>,
) {
  await page.getByRole("button", { name: step, exact: true }).click();
  const asked = dialog(page, step);
  await fill(asked);
  await asked.getByRole("button", { name: submit, exact: true }).click();
  await expect(asked).toBeHidden();
}

test("somebody is proposed, confirms by their letter, is voted in, and has the seat", async ({ page, openAs, pair }, {
  project,
}) => {
  test.slow();
  const director = await Api.resume(stateOf("director"));
  const { chapters } = await director.ask<Seats>(SEATS, { chapter: CHAPTER });
  const chapterId = chapters.nodes[0]?.id ?? "";
  const trade = chapters.nodes[0]?.openSeats.nodes[project.name === "phone" ? 0 : 1] ?? { id: "", name: "" };
  const lastName = project.name === "phone" ? "Sablon" : "Sablier";
  const email = `candidate.${project.name}.${Date.now()}@maison-bleue.example`;
  const [presidentEmail = ""] = await emailsOf(director, "PRESIDENT");
  const [treasurerEmail = ""] = await emailsOf(director, "SECRETARY_TREASURER");

  const sponsor = await openAs(await (await Api.signIn(pair.giver.email)).state());
  await sponsor.goto(`/candidatures?groupe=${chapterId}&proposer=true&metier=${trade.id}`);
  const form = dialog(sponsor, "Proposer quelqu’un");
  await expect(form.getByRole("combobox", { name: "Métier" })).toHaveValue(trade.name);
  await form.getByRole("button", { name: "Retenir la place" }).click();
  await expect(form.getByText("Indiquez l’entreprise.")).toBeVisible();
  await form.getByLabel("Prénom").fill("Eulalie");
  await form.getByLabel("Nom", { exact: true }).fill(lastName);
  await form.getByLabel("Entreprise").fill("Maison bleue");
  await form.getByLabel(/^SIRET/).fill("732 829 320 00074");
  await form.getByLabel("Courriel", { exact: true }).fill(email);
  await form.getByLabel("Téléphone", { exact: true }).fill("06 39 98 12 34");
  await form.getByLabel("Première référence").fill("Une Référence");
  await form.getByLabel("Son téléphone").first().fill("06 39 98 12 35");
  await form.getByLabel("Deuxième référence").fill("Une Autre");
  await form.getByLabel("Son téléphone").last().fill("06 39 98 12 36");
  await form.getByRole("button", { name: "Retenir la place" }).click();
  await expect(heading(sponsor, `Eulalie ${lastName}`)).toBeVisible();
  const id = new URL(sponsor.url()).pathname.split("/").at(-1) ?? "";

  // By the database, whatever a form lets through; and the form says so before.
  const presiding = await Api.signIn(presidentEmail);
  const president = await openAs(await presiding.state());
  const second = await say(presiding, "applyForSeat", "ApplyForSeatInput", {
    id: crypto.randomUUID(),
    chapterId,
    specialtyId: trade.id,
    firstName: "Une",
    lastName: "Autre",
    firmName: "Maison verte",
    email: `second.${email}`,
    phone: "06 39 98 12 37",
    references: [
      { name: "Une Référence", phone: "06 39 98 12 35" },
      { name: "Une Autre", phone: "06 39 98 12 36" },
    ],
  });
  expect(second.errors).toEqual([{ __typename: "SeatAlreadyTaken", path: ["specialtyId"] }]);
  await president.goto(`/candidatures?groupe=${chapterId}&proposer=true&metier=${trade.id}`);
  await expect(president.getByText(/^Cette place est retenue pour une autre candidature/)).toBeVisible();

  await openLetter(page, email, `Votre candidature à ${CHAPTER}`);
  await page
    .getByRole("main")
    .getByRole("link", { name: /\/candidature\// })
    .click();
  await page.getByRole("checkbox", { name: /^Ce qui est dit de moi est exact/ }).check();
  await page.getByRole("button", { name: "Je suis candidat" }).click();
  await expect(page.getByRole("button", { name: "Je suis candidat" })).toHaveCount(0);

  await president.goto(`/candidatures?groupe=${chapterId}`);
  await president
    .getByRole("link", { name: `Eulalie ${lastName}` })
    .first()
    .click();
  await president.getByRole("button", { name: "Passer aux références" }).click();
  for (const referee of ["Une Référence", "Une Autre"]) {
    await president.getByRole("link", { name: `Noter, ${referee}` }).click();
    const noted = dialog(president, "Noter la référence");
    await noted.getByText("Favorable", { exact: true }).click();
    await noted.getByRole("button", { name: "Enregistrer" }).click();
    await expect(noted).toBeHidden();
  }
  await take(president, "Noter l’entretien", "Fixer ce jour", (asked) =>
    asked.getByLabel("Jour de l’entretien").fill(day(3)),
  );
  await take(president, "Ouvrir le vote", "Ouvrir le vote", (asked) =>
    asked.getByLabel("Dernier jour du vote").fill(day(7)),
  );

  const voters: Api[] = [];
  for (const seated of await emailsOf(director, "MEMBERSHIP_COMMITTEE")) {
    const api = await Api.signIn(seated);
    const seen = await api.ask<{ application: { viewerCanVote: boolean } }>(MAY_VOTE, { id });
    voters.push(...(seen.application.viewerCanVote ? [api] : []));
  }
  const [last, ...others] = voters;
  for (const voter of others) {
    const input = { commandId: crypto.randomUUID(), applicationId: id, inFavour: true };
    expect((await say(voter, "castVote", "CastVoteInput", input)).errors).toEqual([]);
  }
  const voting = await openAs((await last?.state()) ?? { cookies: [], origins: [] });
  await voting.goto(`/candidatures/${id}`);
  await voting.getByRole("button", { name: "Voter" }).click();
  await expect(voting.getByText("Choisissez l’un ou l’autre.")).toBeVisible();
  await voting.getByText("Pour", { exact: true }).click();
  await voting.getByRole("button", { name: "Voter" }).click();
  await expect(voting.getByText("Candidature retenue")).toBeVisible();
  await expect(voting.getByRole("button", { name: /vote/i })).toHaveCount(0);

  await president.reload();
  await take(president, "Demander la cotisation", "Demander la cotisation", (asked) =>
    asked.getByLabel(/^Comment la régler/).fill("900 €, par virement."),
  );
  const { application } = await presiding.ask<{ application: { version: number } }>(VERSION, { id });
  const paid = await say(await Api.signIn(treasurerEmail), "notePayment", "NotePaymentInput", {
    commandId: crypto.randomUUID(),
    applicationId: id,
    version: application.version,
    paidOn: day(0),
    amount: { minorUnits: 90_000 },
  });
  expect(paid.errors).toEqual([]);
  await president.reload();
  await take(president, "Introniser", "Introniser", async (asked) => {
    await asked.getByRole("combobox", { name: "Commune de l’entreprise" }).fill("Falaise");
    await asked.getByRole("option").first().click();
  });
  await expect(president.getByText("Intronisation faite")).toBeVisible();
  await president.goto(`/groupes/${chapterId}/places`);
  const seat = president
    .getByRole("listitem")
    .filter({ has: president.getByRole("link", { name: trade.name, exact: true }) });
  await expect(seat).toContainText(`Eulalie ${lastName} · Maison bleue`);
});
