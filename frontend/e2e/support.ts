import { AxeBuilder } from "@axe-core/playwright";
import { test as base, expect, type Locator, type Page } from "@playwright/test";

/** Every test fails when a page logs an error or a warning, or breaks its content policy. */
export const test = base.extend<{ problems: string[]; expectedProblem: RegExp | null }>({
  /** What the browser says when a test itself cuts the network or ends the session. */
  expectedProblem: [null, { option: true }],
  problems: [
    async ({ context, expectedProblem }, use) => {
      const problems: string[] = [];
      context.on("console", (message) => {
        if (["error", "warning"].includes(message.type()) && !expectedProblem?.test(message.text())) {
          problems.push(`${message.page()?.url()}: ${message.text()}`);
        }
      });
      context.on("weberror", (error) => problems.push(error.error().message));
      await use(problems);
      expect(problems, "nothing in the console").toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** No violation that a machine can find, in the light and in the dark theme. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join("\n")}`);
    expect(found, `${page.url()} in the ${colorScheme} theme`).toEqual([]);
  }
}

/** Nothing sticks out at the side, once the page has taken in its width. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overhang = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await expect.poll(overhang, { message: page.url() }).toBeLessThanOrEqual(0);
}

export const heading = (page: Page, name?: string | RegExp): Locator =>
  page.getByRole("heading", { level: 1, ...(name ? { name } : {}) });

/** Starts giving a referral, from wherever the page stands. */
export async function openGive(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Recommander" }).filter({ visible: true }).first().click();
  await expect(heading(page, "Recommander")).toBeVisible();
}

/** Chooses the receiver by a few letters, typed without accents. */
export async function chooseMember(page: Page, label: string, name: string): Promise<void> {
  const bare = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  await page.getByRole("combobox", { name: label }).fill(bare);
  await page.getByRole("option", { name }).first().click();
}

/** Fills what an outside referral needs, consent and preparation comprised. */
export async function fillProspect(page: Page, name: string): Promise<void> {
  await page.getByLabel("Son nom").fill(name);
  await page.getByLabel("Son téléphone").fill("02 31 00 00 00");
  await page.getByLabel("Quel est le besoin").fill("Un escalier en chêne, avant l’été.");
  await page.getByText("Oui, de vive voix").click();
  const preparation = page.getByRole("radiogroup", { name: "Comment l’avez-vous préparée" });
  await preparation.locator("label").filter({ hasText: "3" }).click();
}
