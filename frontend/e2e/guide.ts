import { randomUUID } from "node:crypto";
import { type BrowserContext, expect, type TestInfo } from "@playwright/test";
import { Api } from "./api.ts";

/** Who edits the guide of Bouches-du-Rhône, and who keeps one sheet of it. */
export const EDITOR = "editrice@bouches-du-rhone.example";
export const OWNER = "reseau@bouches-du-rhone.example";
const REGION = "FR-13";

export type Sheet = { id: string; version: number; name: string };
type Written = { id: string; version: number; latest: { name: string } };
type Owned = Written & { owners: { name: string }[] };
type Listed = { region: { networkSheets: { nodes: Owned[] } } };

const SHEET = "id version latest { name }";
const PROJECTS = ["desktop", "phone", "screens"];

/** From here on the browser is signed in as somebody. */
export async function enterAs(context: BrowserContext, email: string): Promise<void> {
  const { cookies } = await (await Api.signIn(email)).state();
  await context.addCookies(cookies);
}

const told = ({ id, version, latest }: Written): Sheet => ({ id, version, name: latest.name });

/** Says a verb of sheets, and what stands then. */
async function say(api: Api, verb: string, type: string, input: object): Promise<Sheet> {
  const query = `mutation ($input: ${type}!) { ${verb}(input: $input) { sheet { ${SHEET} } errors { ... on UserError { message } } } }`;
  const answer = await api.ask<Record<string, { sheet: Written; errors: unknown[] }>>(query, { input });
  expect(answer[verb]?.errors, verb).toEqual([]);
  return told((answer[verb] as { sheet: Written }).sheet);
}

/** A draft of the guide of Bouches-du-Rhône. */
export async function beginSheet(api: Api, content: object): Promise<Sheet> {
  const { region } = await api.ask<{ region: { id: string } }>(`{ region(code: "${REGION}") { id } }`);
  return say(api, "addNetwork", "AddNetworkInput", { id: randomUUID(), regionId: region.id, content });
}

export const writeSheet = (api: Api, { id, version }: Sheet, content: object): Promise<Sheet> =>
  say(api, "writeNetwork", "WriteNetworkInput", { commandId: randomUUID(), sheetId: id, version, content });

/** A published sheet that a member of the region keeps, another in each project, and the member's e-mail address. */
export async function ownedSheet(api: Api, testInfo: TestInfo): Promise<Sheet & { owner: string }> {
  const { region } = await api.ask<Listed>(
    `{ region(code: "${REGION}") { networkSheets(statuses: [PUBLISHED], waiting: false, first: 100) { nodes { ${SHEET} owners { name } } } } }`,
  );
  const owned = region.networkSheets.nodes
    .filter(({ owners }) => owners.length === 1 && /^\S+ \S+$/.test(owners[0]?.name ?? ""))
    .filter(({ owners }) => owners[0]?.name !== "Marcelin Rézoulet")
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  const turn = PROJECTS.indexOf(testInfo.project.name) + PROJECTS.length * testInfo.repeatEachIndex;
  const sheet = owned[turn] as Owned;
  const [first = "", last = ""] = (sheet.owners[0]?.name ?? "").split(" ").map(slug);
  return { ...told(sheet), owner: `${first}.${last}@bouches-du-rhone.example` };
}

const slug = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replace(/[^a-z0-9]+/g, "-");

type Public = { slug: string; name: string; chapter: object | null; contactPhone: string | null; sheet: Owned };
type Guide = { networks: { nodes: Public[] } };

/** A published sheet that nobody keeps and no other journey names: another one in each project, and for each place. */
export async function publishedSheet(api: Api, testInfo: TestInfo, place: number): Promise<Sheet & { slug: string }> {
  const { networks } = await api.ask<Guide>(
    `{ networks(region: "${REGION}", last: 100, orderBy: NAME) { nodes { slug name chapter { id } contactPhone sheet { ${SHEET} owners { name } } } } }`,
  );
  const free = networks.nodes.filter(
    ({ chapter, contactPhone, sheet }) => !chapter && contactPhone && sheet.owners.length === 0,
  );
  const turn = PROJECTS.indexOf(testInfo.project.name) + PROJECTS.length * (place + 4 * testInfo.repeatEachIndex);
  const { slug: address, sheet } = free[turn] as Public;
  return { ...told(sheet), slug: address };
}
