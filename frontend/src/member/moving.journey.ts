import { stateOf } from "../../e2e/accounts.ts";
import { Api } from "../../e2e/api.ts";
import { cardHeading, expect, heading, test } from "../../e2e/support.ts";

test.use({ storageState: stateOf("director") });

const FROM = "L’Écluse aux Idées";
const TO = "Les Drakkars Matinaux";
type Chapter = { id: string; openSeats: { nodes: { id: string; name: string }[] } };
const CHAPTER = `query ($name: String!) { chapters(search: $name, first: 1) { nodes {
  id openSeats(first: 100) { nodes { id name(language: FRENCH) } } } } }`;
const INVITE = `mutation ($input: InviteMemberInput!) { inviteMember(input: $input) {
  member { id } errors { __typename } } }`;

test("a director lets a member go on in another group, where the seat is free", async ({ page }) => {
  test.slow();
  const name = `Voyageuse-${Date.now()}`;
  const id = await invite(name);
  await page.goto(`/administration/membres/${id}`);
  await page.getByRole("button", { name: "Changer de groupe" }).click();
  const dialog = page.getByRole("dialog", { name: "Changer de groupe" });
  await dialog.getByRole("button", { name: "Changer de groupe" }).click();
  await expect(dialog.getByText("Choisissez le groupe dans la liste.")).toBeVisible();
  await dialog.getByRole("combobox", { name: "Groupe" }).fill(TO);
  await dialog.getByRole("option", { name: TO }).click();
  const trade = anyOf((await chapter(TO)).openSeats.nodes)?.name ?? "";
  await dialog.getByRole("combobox", { name: "Métier" }).fill(trade);
  await dialog.getByRole("option", { name: trade, exact: true }).click();
  await dialog.getByRole("button", { name: "Changer de groupe" }).click();
  await expect(page).not.toHaveURL(new RegExp(id));
  await expect(heading(page, `Perrine ${name}`)).toBeVisible();
  await expect(page.getByText(TO).first()).toBeVisible();
  await expect(cardHeading(page, /1 modification/)).toBeVisible();
});

/** Another one each time, since journeys run side by side. */
const anyOf = <T>(all: readonly T[]): T | undefined => all[Math.floor(Math.random() * all.length)];

async function chapter(name: string): Promise<Chapter> {
  const api = await Api.resume(stateOf("director"));
  const { chapters } = await api.ask<{ chapters: { nodes: Chapter[] } }>(CHAPTER, { name });
  return chapters.nodes[0] as Chapter;
}

async function invite(lastName: string): Promise<string> {
  const api = await Api.resume(stateOf("director"));
  const { id, openSeats } = await chapter(FROM);
  const details = {
    firstName: "Perrine",
    lastName,
    firmName: "Les Volets Voyageurs",
    siret: "73282932000074",
    email: `${lastName.toLowerCase()}@volets.example`,
    phone: "0231000000",
    specialtyId: anyOf(openSeats.nodes)?.id,
    communeId: "com_14118",
  };
  const input = { id: crypto.randomUUID(), chapterId: id, joinedOn: "2024-05-06", details };
  const { inviteMember } = await api.ask<{ inviteMember: { member: { id: string } } }>(INVITE, { input });
  return inviteMember.member.id;
}
