import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import { stateOf } from "./accounts.ts";
import { Api } from "./api.ts";

/** A meeting that can be opened today, and whoever runs it. */
export type Due = { id: string; chapterId: string; president: Api };
type Seen = { id: string; version: number; status: string; heldOn: string };
type Payload = { meeting: Seen | null; errors: { message: string }[] };
type Presidents = { offices: { nodes: { email: string; chapter: { id: string; name: string } }[] } };
type Meetings = { chapter: { coming: { nodes: Seen[] }; left: { nodes: Seen[] } } };
type Marked = { meeting: { attendance: { mark: string | null; member: { id: string } }[] } };

const PRESIDENTS = `{ offices(region: "FR-14", role: PRESIDENT, first: 100) { nodes { email chapter { id name } } } }`;
const SEEN = "id version status heldOn";
const MEETINGS = `query ($id: ID!, $today: Date!) { chapter(id: $id) {
  coming: meetings(from: $today, statuses: [PLANNED], orderBy: HELD_ON_ASC, first: 1) { nodes { ${SEEN} } }
  left: meetings(statuses: [OPEN, DRAFT], first: 10) { nodes { ${SEEN} } }
} }`;
const RESULT = `meeting { ${SEEN} } errors { ... on UserError { message } }`;
const MOVE = `mutation ($input: MoveMeetingInput!) { done: moveMeeting(input: $input) { ${RESULT} } }`;
const COMPLETE = `mutation ($input: CompleteMeetingInput!) { done: completeMeeting(input: $input) { ${RESULT} } }`;
const MARK = `mutation ($input: MarkAttendanceInput!) {
  done: markAttendance(input: $input) { meeting { id } errors { ... on UserError { message } } } }`;
const MARKS = "query ($id: ID!) { meeting(id: $id) { attendance { mark member { id } } } }";

/** Today where the demonstration is. */
const today = (): string => new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Paris" }).format(new Date());

/** The next meeting of a chapter, held today. Sheets that were left to finish are finished: what is given next counts in this one. */
export async function dueMeeting(chapterName: string): Promise<Due> {
  const director = await Api.resume(stateOf("director"));
  const { offices } = await director.ask<Presidents>(PRESIDENTS);
  const office = offices.nodes.find(({ chapter }) => chapter.name === chapterName);
  expect(office, `${chapterName} has a president`).toBeDefined();
  const chapterId = office?.chapter.id ?? "";
  const president = await Api.signIn(office?.email ?? "");
  const { chapter } = await president.ask<Meetings>(MEETINGS, { id: chapterId, today: today() });
  for (const left of chapter.left.nodes) {
    await step(president, COMPLETE, left, { restAbsent: true });
  }
  const next = chapter.coming.nodes[0] as Seen;
  if (next.heldOn !== today()) {
    await step(president, MOVE, next, { heldOn: today() });
  }
  return { id: next.id, chapterId, president };
}

async function step(api: Api, document: string, { id, version }: Seen, more: object): Promise<void> {
  const input = { commandId: randomUUID(), meetingId: id, version, ...more };
  const { done } = await api.ask<{ done: Payload }>(document, { input });
  expect(done.errors, document).toEqual([]);
}

/** Marks somebody as another officer's device would. */
export async function markFrom(api: Api, meetingId: string, memberId: string, mark: string): Promise<void> {
  const input = { meetingId, marks: [{ id: randomUUID(), memberId, mark }] };
  const { done } = await api.ask<{ done: Payload }>(MARK, { input });
  expect(done.errors).toEqual([]);
}

/** How a member is marked, as the server has it. */
export async function markOf(api: Api, meetingId: string, memberId: string): Promise<string | null> {
  const { meeting } = await api.ask<Marked>(MARKS, { id: meetingId });
  return meeting.attendance.find(({ member }) => member.id === memberId)?.mark ?? null;
}

type Drafts = { chapters: { nodes: { id: string; meetings: { nodes: Seen[] } }[] } };
const OF_STATUS = `query ($name: String!, $status: MeetingStatus!) { chapters(region: "FR-14", search: $name, first: 1) {
  nodes { id meetings(statuses: [$status], first: 1) { nodes { ${SEEN} } } } } }`;

/** A chapter's latest meeting that stands somewhere, as a director finds it. */
export async function meetingOf(chapterName: string, status: string): Promise<{ id: string; chapterId: string }> {
  const director = await Api.resume(stateOf("director"));
  const { chapters } = await director.ask<Drafts>(OF_STATUS, { name: chapterName, status });
  const [chapter] = chapters.nodes;
  const [meeting] = chapter?.meetings.nodes ?? [];
  expect(meeting, `${chapterName} has a meeting that is ${status}`).toBeDefined();
  return { id: meeting?.id ?? "", chapterId: chapter?.id ?? "" };
}
