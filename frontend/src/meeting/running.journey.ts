import { randomUUID } from "node:crypto";
import type { Locator, Page } from "@playwright/test";
import { Api } from "../../e2e/api.ts";
import { filesKept } from "../../e2e/device.ts";
import { dueMeeting, markFrom, markOf } from "../../e2e/meetings.ts";
import { expect, heading, readNumber, test } from "../../e2e/support.ts";

/** Each has a group of its own: a group meets once a day. */
const CHAPTERS: Readonly<Record<string, string>> = { desktop: "L’Écluse aux Idées", phone: "Les Drakkars Matinaux" };
const LIMIT_MS = 120_000;
const GIVE = `mutation ($input: GiveReferralInput!) {
  done: giveReferral(input: $input) { referral { id } errors { ... on UserError { message } } } }`;

test.use({ serviceWorkers: "allow", expectedProblem: /ERR_INTERNET_DISCONNECTED|ERR_NETWORK/ });
test.setTimeout(180_000);

const rows = (page: Page) => page.getByRole("region", { name: "Feuille de présence" }).locator("li");

test("an officer runs a meeting within two minutes of taps; what others bring and mark meanwhile is there, network or not", async ({
  openAs,
}, testInfo) => {
  const due = await dueMeeting(CHAPTERS[testInfo.project.name] ?? "");
  const page = await openAs(await due.president.state());
  let taps = 0;
  const tap = async (target: Locator) => {
    taps += 1;
    await target.click();
  };
  await page.goto("/semaine");
  await filesKept(page);
  await page.goto(`/reunions/${due.id}`);
  await expect(heading(page, /^Réunion du /)).toBeVisible();

  const begun = performance.now();
  await tap(page.getByRole("button", { name: "Ouvrir la réunion" }));
  await expect(rows(page).first()).toBeVisible();
  const size = await rows(page).count();
  expect(size, "a group of about thirty").toBeGreaterThanOrEqual(28);
  const at = (place: number) => rows(page).nth(place);
  const next = (row: Locator) => row.getByRole("button").first();

  // Most come in time; some are absent, late or replaced: one tap, two, three, and a letter.
  for (let place = 0; place < 20; place += 1) {
    await tap(next(at(place)));
  }
  for (const place of [3, 8, 15]) {
    await tap(next(at(place)));
    await expect(at(place)).toHaveAttribute("data-mark", "ABSENT");
  }
  await tap(next(at(11)));
  await tap(next(at(11)));
  await expect(at(11)).toHaveAttribute("data-mark", "LATE");
  // The wrong one, and back.
  await tap(next(at(4)));
  await tap(page.getByRole("button", { name: /^Défaire/ }));
  await expect(at(4)).toHaveAttribute("data-mark", "PRESENT");
  await next(at(5)).press("s");
  taps += 1;
  await tap(at(5).getByRole("button", { name: "Dire par qui" }));
  await page.getByRole("dialog").getByLabel("Nom").fill("Léa Vautier");
  await tap(page.getByRole("button", { name: "Valider" }));
  await expect(at(5).getByRole("button", { name: "Remplacé par Léa Vautier" })).toBeVisible();
  await tap(page.getByRole("button", { name: /autres? présents?/ }));
  await expect(page.getByText("Tout est envoyé")).toBeVisible();
  const marked = performance.now();

  // A member gives a referral meanwhile: it is on the sheet without anybody asking.
  const members = await due.president.ask<{ meeting: { attendance: { member: Person }[] } }>(
    "query ($id: ID!) { meeting(id: $id) { attendance { member { id firstName lastName viewerCanGiveReferral } } } }",
    { id: due.id },
  );
  const people = members.meeting.attendance.map(({ member }) => member);
  const active = people.filter(({ viewerCanGiveReferral }) => viewerCanGiveReferral);
  const [giver, receiver] = [active[6] as Person, active[7] as Person];
  await give(await Api.signIn(emailOf(giver)), receiver.id);
  await expect(rows(page).nth(people.indexOf(giver))).toContainText(/\d+ recos?/);

  // Without a network: marks are kept, survive a reload, and merge by the later of each.
  const [alone, earlier, later] = [people[0] as Person, people[1] as Person, people[2] as Person];
  await markFrom(due.president, due.id, later.id, "ABSENT");
  await expect(at(2)).toHaveAttribute("data-mark", "ABSENT");
  await page.context().setOffline(true);
  await next(at(0)).press("l");
  await next(at(1)).press("a");
  await next(at(2)).press("l");
  await expect(page.getByText("3 pointages gardés ici, envoyés au retour du réseau")).toBeVisible();
  await page.reload();
  await expect(rows(page).nth(0)).toHaveAttribute("data-mark", "LATE");
  await expect(page.getByText("3 pointages gardés ici, envoyés au retour du réseau")).toBeVisible();
  await markFrom(due.president, due.id, earlier.id, "PRESENT");
  await page.context().setOffline(false);
  await expect(page.getByText("Tout est envoyé")).toBeVisible();
  await expect.poll(() => markOf(due.president, due.id, alone.id)).toBe("LATE");
  expect(await markOf(due.president, due.id, earlier.id), "another’s was later").toBe("PRESENT");
  expect(await markOf(due.president, due.id, later.id), "this one was later").toBe("LATE");
  await expect(rows(page).nth(1), "the sheet shows the one that holds").toHaveAttribute("data-mark", "PRESENT");

  const finishing = performance.now();
  await tap(page.getByRole("button", { name: "Terminer", exact: true }));
  await tap(page.getByRole("dialog").getByRole("button", { name: "Terminer la feuille" }));
  await expect(page.getByRole("heading", { level: 2, name: "Arrêté de la réunion" })).toBeVisible();
  const milliseconds = marked - begun + (performance.now() - finishing);
  testInfo.annotations.push({
    type: "taps",
    description: `${size} people: ${taps} taps in ${(milliseconds / 1000).toFixed(1)} s`,
  });
  expect(milliseconds).toBeLessThan(LIMIT_MS);
  const inside = page.getByText("Recommandations internes", { exact: true }).locator("xpath=following-sibling::dd");
  expect(await readNumber(inside.first())).toBeGreaterThanOrEqual(1);
  await expect(page.getByText("Feuille terminée", { exact: true }).first()).toBeVisible();
});

type Person = { id: string; firstName: string; lastName: string; viewerCanGiveReferral: boolean };

const slug = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replace(/[^a-z0-9]+/g, "-");

/** Everybody of the demonstration has an account, named after them. */
const emailOf = ({ firstName, lastName }: Person): string => `${slug(firstName)}.${slug(lastName)}@calvados.example`;

async function give(giver: Api, receiverId: string): Promise<void> {
  const input = { id: randomUUID(), receiverId, kind: "INSIDE", hotness: 3, description: "Refaire une vitrine" };
  const { done } = await giver.ask<{ done: { errors: unknown[] } }>(GIVE, { input });
  expect(done.errors).toEqual([]);
}
