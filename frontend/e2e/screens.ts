import type { Page } from "@playwright/test";
import { lookAt } from "./look.ts";
import { picture } from "./picture.ts";
import { expect, heading, readText } from "./support.ts";

type Taken = {
  /** The name of the picture that it makes for a guide. */
  picture?: string;
};

/** The body of a test that looks at the screen at an address. */
export function screen(address: string, taken: Taken = {}) {
  return async ({ page }: { page: Page }): Promise<void> => {
    await page.goto(address);
    // Of what the server wrote, the application fills the gaps for visitors, and takes the place for members.
    await expect(page.locator('[data-slot="preferences"] > a')).toHaveCount(0);
    await expect(heading(page)).toBeVisible();
    if (taken.picture) {
      await picture(page, taken.picture);
    }
    await lookAt(page);
  };
}

/** Opens the first row of a list under a heading, and waits for what it opens. */
export async function openFirst(page: Page, list: string, rows: RegExp): Promise<void> {
  await page.goto(list);
  const card = page.locator("section").filter({ has: page.getByRole("heading", { name: rows }) });
  const link = card.getByRole("listitem").first().getByRole("link");
  await expect(link).toBeVisible();
  const title = await readText(heading(page));
  await link.click();
  await expect(heading(page)).not.toHaveText(title);
}
