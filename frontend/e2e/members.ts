import { expect, type TestInfo } from "@playwright/test";
import { stateOf } from "./accounts.ts";
import { Api } from "./api.ts";

export type Member = { id: string; name: string; email: string };
/** Two members of one chapter. */
export type Pair = { giver: Member; receiver: Member };

type Listed = { id: string; firstName: string; lastName: string; displayName: string; viewerCanGiveReferral: boolean };
type Found = { chapters: { nodes: { name: string; members: { nodes: Listed[] } }[] } };

const MEMBERS = `query ($chapter: String!) {
  chapters(region: "FR-14", search: $chapter, first: 2) {
    nodes {
      name
      members(first: 100) { nodes { id firstName lastName displayName viewerCanGiveReferral } }
    }
  }
}`;
const PROJECTS = ["desktop", "phone", "screens"];

/**
 * Two active members whom nobody else meets: a journey that changes something names a chapter of its own, to which no journey
 * invites, and each project and repetition takes the next two of its members.
 *
 * @param first the place of the first of them, where another journey has the chapter, too
 */
export async function pairOf(chapter: string, first: number, testInfo: TestInfo): Promise<Pair> {
  const members = await activeMembersOf(chapter);
  const turn = PROJECTS.indexOf(testInfo.project.name) + PROJECTS.length * testInfo.repeatEachIndex;
  const at = (place: number) => members[(first + 2 * turn + place) % members.length] as Member;
  return { giver: at(0), receiver: at(1) };
}

async function activeMembersOf(chapter: string): Promise<Member[]> {
  const api = await Api.resume(stateOf("member"));
  const { chapters } = await api.ask<Found>(MEMBERS, { chapter });
  expect(
    chapters.nodes.map(({ name }) => name),
    "a chapter of the demonstration",
  ).toEqual([chapter]);
  return chapters.nodes.flatMap(({ members }) => members.nodes.filter((one) => one.viewerCanGiveReferral).map(member));
}

/** Everybody of the demonstration has an account, named after them. */
function member({ id, firstName, lastName, displayName }: Listed): Member {
  return { id, name: displayName, email: `${slug(firstName)}.${slug(lastName)}@calvados.example` };
}

const slug = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replace(/[^a-z0-9]+/g, "-");
