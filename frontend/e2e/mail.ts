import { expect, type Page } from "@playwright/test";

/** Opens what somebody was sent, which may be on its way, as the demonstration shows it. */
export async function openLetter(page: Page, email: string, subject: string | RegExp): Promise<void> {
  const letter = page.getByRole("listitem").filter({ hasText: email }).getByRole("link", { name: subject }).first();
  await expect(async () => {
    await page.goto("/courrier");
    // The page doesn't change by itself.
    await expect(letter).toBeVisible({ timeout: 100 });
  }).toPass({ intervals: [100, 250] });
  await letter.click();
  await expect(page.getByRole("heading", { level: 1, name: subject })).toBeVisible();
}

/** Follows the one-time link of the letter that is open. */
export async function followLink(page: Page): Promise<void> {
  await page
    .getByRole("main")
    .getByRole("link", { name: /\/connexion\/lien\?/ })
    .click();
  await expect(page).toHaveURL(/\/connexion\/lien$/);
}
