import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";

/** The rows that a button takes away as CSV, the header first. */
export async function downloaded(page: Page, button: Locator): Promise<string[]> {
  const download = page.waitForEvent("download");
  await button.click();
  const csv = readFileSync(await (await download).path(), "utf8");
  expect(csv.startsWith("\uFEFF"), "a spreadsheet sees UTF-8").toBe(true);
  return csv.slice(1).trimEnd().split("\r\n");
}

/** The rows of the list on the page. */
export const exported = (page: Page): Promise<string[]> =>
  downloaded(page, page.getByRole("button", { name: "Exporter" }).first());
