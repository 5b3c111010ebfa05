import { expect, type Locator, type Page } from "@playwright/test";

export { test } from "./fixtures.ts";
export { expect };

/** Of what seldom happens to anybody: left to the whole when one feature's journeys run. */
export const RARE = { tag: "@rare" };

/** Of what is the same on every device: a phone is enough. */
export const ALIKE = { tag: "@alike" };

export const heading = (page: Page, name?: string | RegExp): Locator =>
  page.getByRole("heading", { level: 1, ...(name ? { name } : {}) });

/** A card's heading. */
export const cardHeading = (page: Page, name: RegExp): Locator => page.getByRole("heading", { level: 2, name });

/** What an element says, once it says what is looked for: pages show a frame first, and fill it. */
export async function readText(locator: Locator, expected: RegExp = /\S/): Promise<string> {
  await expect(locator).toHaveText(expected);
  return (await locator.innerText()).trim();
}

/** The number that an element shows, such as 1 250 or × 12,5, once there is one. */
export async function readNumber(locator: Locator): Promise<number> {
  return Number((await readText(locator, /\d/)).replace(/[^\d,]/g, "").replace(",", "."));
}

/** How many rows a list says that it has: "128 membres". */
export const countOf = (page: Page, rows: RegExp): Promise<number> => readNumber(cardHeading(page, rows));

/** The link of a list's first row. */
export const firstRow = (page: Page): Locator => page.getByRole("main").getByRole("listitem").first().getByRole("link");

/** A name as typed by somebody who has no accents at hand. */
export const withoutAccents = (words: string): string => words.normalize("NFD").replace(/\p{M}/gu, "");

/** Opens the menu of what is the person's own: their card, their preferences, the way out. */
export async function openAccount(page: Page): Promise<Locator> {
  await page
    .getByRole("button", { name: /Mon compte/ })
    .filter({ visible: true })
    .click();
  await expect(page.getByRole("dialog", { name: "Mon compte" })).toBeVisible();
  return page.getByRole("dialog", { name: "Mon compte" });
}

export async function openPalette(page: Page): Promise<Locator> {
  await page.keyboard.press("Control+k");
  const field = page.getByRole("combobox", { name: "Une page ou un membre" });
  await expect(field).toBeFocused();
  return field;
}

/** Starts giving a referral, from wherever the page stands. */
export async function openGive(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Recommander" }).filter({ visible: true }).first().click();
  await expect(heading(page, "Recommander")).toBeVisible();
}

/** Chooses the receiver by a few letters, typed without accents. */
export async function chooseMember(page: Page, name: string): Promise<void> {
  await page.getByRole("combobox", { name: "À qui" }).fill(withoutAccents(name).toLowerCase());
  await page.getByRole("option", { name }).first().click();
  await expect(page.getByRole("button", { name: `Recommander à ${name}` })).toBeVisible();
}

/** Chooses one of the receivers that are offered before the first letter. */
export async function chooseAnyMember(page: Page): Promise<void> {
  const receiver = page.getByRole("combobox", { name: "À qui" });
  await receiver.press("ArrowDown");
  await expect(page.getByRole("option", { selected: true })).toBeVisible();
  await receiver.press("Enter");
  await expect(page.getByRole("button", { name: /^Recommander à / })).toBeVisible();
}

/** Fills what an outside referral needs, consent and preparation included. */
export async function fillProspect(page: Page, name: string): Promise<void> {
  await page.getByLabel("Son nom").fill(name);
  await page.getByLabel("Son téléphone").fill("02 31 00 00 00");
  await page.getByLabel("Quel est le besoin").fill("Un escalier en chêne, avant l’été.");
  await page.getByText("Oui, de vive voix").click();
  const preparation = page.getByRole("radiogroup", { name: "Comment l’avez-vous préparée" });
  await preparation.locator("label").filter({ hasText: "3" }).click();
}
