import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { stateOf } from "./accounts.ts";
import { Api } from "./api.ts";

type Seen = { id: string; version: number; heldOn: string };
type Payload = { done: { errors: { message: string }[] } };
type Presidents = { offices: { nodes: { email: string; chapter: { id: string; name: string } }[] } };
type Coming = { chapter: { meetings: { nodes: Seen[] } } };

const PRESIDENTS = `query ($region: String!) {
  offices(region: $region, role: PRESIDENT, first: 100) { nodes { email chapter { id name } } } }`;
const COMING = `query ($id: ID!, $today: Date!) { chapter(id: $id) {
  meetings(from: $today, statuses: [PLANNED], orderBy: HELD_ON_ASC, first: 2) { nodes { id version heldOn } } } }`;
const MOVE = `mutation ($input: MoveMeetingInput!) {
  done: moveMeeting(input: $input) { errors { ... on UserError { message } } } }`;
const OPEN = `mutation ($input: StepMeetingInput!) {
  done: openMeeting(input: $input) { errors { ... on UserError { message } } } }`;
const INVITE = `mutation ($input: InviteVisitorInput!) {
  done: inviteVisitor(input: $input) { errors { ... on UserError { message } } } }`;

/** A day where the demonstration is, from today on. */
function day(fromToday: number): string {
  const at = new Date(Date.now() + fromToday * 86_400_000);
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Paris" }).format(at);
}

/** A group that receives visitors, and its president. */
export type Host = { chapterId: string; president: Api };

/** A group of a region whose next meeting is tomorrow or later, so that anybody can ask to come. */
export async function hostOf(region: string, chapterName: string): Promise<Host> {
  const administrator = await Api.resume(stateOf("administrator"));
  const { offices } = await administrator.ask<Presidents>(PRESIDENTS, { region });
  const office = offices.nodes.find(({ chapter }) => chapter.name === chapterName);
  expect(office, `${chapterName} has a president`).toBeDefined();
  const host = { chapterId: office?.chapter.id ?? "", president: await Api.signIn(office?.email ?? "") };
  const [next] = await coming(host);
  if (next && next.heldOn === day(0)) {
    await move(host, next, day(1));
  }
  return host;
}

async function coming({ president, chapterId }: Host): Promise<Seen[]> {
  const { chapter } = await president.ask<Coming>(COMING, { id: chapterId, today: day(0) });
  return chapter.meetings.nodes;
}

async function move({ president }: Host, { id, version }: Seen, heldOn: string): Promise<void> {
  const input = { commandId: randomUUID(), meetingId: id, version, heldOn };
  const { done } = await president.ask<Payload>(MOVE, { input });
  expect(done.errors).toEqual([]);
}

/** The group meets at once: its next meeting is today, and has begun. */
export async function meetNow(host: Host): Promise<string> {
  const [next] = await coming(host);
  await move(host, next as Seen, day(0));
  const [moved] = await coming(host);
  const { id, version } = moved as Seen;
  const input = { commandId: randomUUID(), meetingId: id, version };
  const { done } = await host.president.ask<Payload>(OPEN, { input });
  expect(done.errors).toEqual([]);
  return id;
}

/** A member invites somebody to the next meeting of their group. */
export async function inviteAs(email: string, visitor: string): Promise<void> {
  const member = await Api.signIn(email);
  const { viewer } = await member.ask<{ viewer: { memberships: { chapter: { id: string } }[] } }>(
    "{ viewer { memberships { chapter { id } } } }",
  );
  const { chapter } = await member.ask<Coming>(COMING, { id: viewer.memberships[0]?.chapter.id, today: day(1) });
  const meetingId = chapter.meetings.nodes[0]?.id;
  const input = { id: randomUUID(), meetingId, person: { name: "Alix Grandin", email: visitor, trade: "Luthière" } };
  const { done } = await member.ask<Payload>(INVITE, { input });
  expect(done.errors).toEqual([]);
}

/** Fills in the public form and sends it, as often as it takes: what is sent at once, as a program would, comes back. */
export async function askToVisit(page: Page, name: string, email: string): Promise<void> {
  await page.getByLabel("Réunion").selectOption({ index: 1 });
  await page.getByLabel("Votre nom").fill(name);
  await page.getByLabel("Votre entreprise").fill("Atelier Grandin");
  await page.getByLabel("Votre métier").fill("Luthière");
  await page.getByLabel("Votre adresse électronique").fill(email);
  await page.getByLabel("J’accepte que").check();
  await expect(async () => {
    await page.getByRole("button", { name: "Envoyer ma demande" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Merci, votre demande est arrivée" })).toBeVisible({
      timeout: 1_000,
    });
  }).toPass();
}
