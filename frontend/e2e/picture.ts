import { writeFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";

/** Journeys that have pictures taken: `make pictures` runs these. */
export const PICTURED = { tag: "@picture" };

const SIZE = { width: 960, height: 660 };
const MOST_BYTES = 80_000;

/** Takes what the page shows to docs/pictures, for the guides, when `make pictures` asks for it. */
export async function picture(page: Page, name: string): Promise<void> {
  if (!process.env["PICTURES"]) {
    return;
  }
  await page.setViewportSize(SIZE);
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await expect(page.getByText("Chargement…")).toHaveCount(0);
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.allSettled(
      document
        .getAnimations()
        .filter(({ timeline }) => timeline === document.timeline)
        .map(({ finished }) => finished),
    );
  });
  const browser = await page.context().newCDPSession(page);
  const { data } = await browser.send("Page.captureScreenshot", { format: "webp", quality: 80 });
  const bytes = Buffer.from(data, "base64");
  expect(bytes.length, `${name} is small`).toBeLessThan(MOST_BYTES);
  writeFileSync(`../docs/pictures/${name}.webp`, bytes);
}
