import type { Page } from "@playwright/test";
import { stateOf } from "../../e2e/accounts.ts";
import { cardHeading, expect, heading, readText, test } from "../../e2e/support.ts";

/** How far what is on the screen was moved, all shifts together, since the page was opened. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    window.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        window.shifted += (entry as PerformanceEntry & { value: number }).value;
      }
    }).observe({ type: "layout-shift", buffered: true });
  });

const firstGroup = (page: Page) => page.getByRole("main").getByRole("listitem").first().getByRole("link");

test("a visitor finds a group by its department and its name, and reads how to come", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Trouver un groupe" }).click();
  await expect(heading(page, "Trouver un groupe")).toBeVisible();
  await page.getByLabel("Département ou région").selectOption({ label: "Calvados" });
  await page.getByRole("button", { name: "Afficher" }).click();
  await expect(heading(page, /Calvados/)).toBeVisible();
  const name = await readText(firstGroup(page));
  await page.getByRole("searchbox", { name: "Nom du groupe" }).fill(name);
  await page.keyboard.press("Enter");
  await expect(cardHeading(page, /^1 groupe$/)).toBeVisible();
  await firstGroup(page).click();
  await expect(heading(page, name)).toBeVisible();
  await expect(page.getByRole("link", { name: /Itinéraire/ })).toHaveAttribute("href", /openstreetmap/);
  await expect(cardHeading(page, /Venir à une réunion/)).toBeVisible();
  await page.getByRole("link", { name: "Calvados" }).click();
  await expect(heading(page, /Calvados/)).toBeVisible();
});

test("the application takes a page over without moving what stands there", async ({ page }) => {
  await watchShifts(page);
  for (const address of ["/", "/groupes"]) {
    await page.goto(address);
    await expect(page.getByRole("radiogroup", { name: /Thème/ })).toBeVisible();
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate(() => window.shifted), address).toBeLessThan(0.05);
  }
  await firstGroup(page).click();
  await expect(page.getByRole("radiogroup", { name: /Thème/ })).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(await page.evaluate(() => window.shifted), "a group").toBeLessThan(0.05);
});

test("in English a visitor stays in English", async ({ page }) => {
  await page.goto("/groupes");
  await page.getByText("English", { exact: true }).click();
  await expect(heading(page, "Find a chapter")).toBeVisible();
  await page.getByLabel("Department or region").selectOption({ label: "Calvados" });
  await page.getByRole("button", { name: "Show" }).click();
  await expect(heading(page, "Chapters, Calvados")).toBeVisible();
  await firstGroup(page).click();
  await expect(cardHeading(page, /Come to a meeting/)).toBeVisible();
  await page.goto("/groupes");
  await expect(heading(page, "Find a chapter")).toBeVisible();
  await page.getByText("Français", { exact: true }).click();
  await expect(heading(page, "Trouver un groupe")).toBeVisible();
});

test.describe("as a member", () => {
  test.use({ storageState: stateOf("member") });

  test("a group's public address opens the members' page", async ({ page }) => {
    await page.goto("/groupes?region=FR-14");
    await expect(page.getByRole("banner").getByRole("link", { name: "Ma semaine" })).toBeVisible();
    const name = await readText(firstGroup(page));
    await firstGroup(page).click();
    await expect(page.getByRole("navigation", { name: "Navigation principale" }).filter({ visible: true })).toHaveCount(
      1,
    );
    await expect(heading(page, name)).toBeVisible();
    await expect(cardHeading(page, /Venir à une réunion/)).toHaveCount(0);
  });
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("everything can be read, filtered and followed", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("link", { name: "Trouver un groupe" }).click();
    await page.getByLabel("Département ou région").selectOption({ label: "Calvados" });
    await page.getByRole("button", { name: "Afficher" }).click();
    const name = await readText(firstGroup(page));
    await firstGroup(page).click();
    await expect(heading(page, name)).toBeVisible();
    await expect(page.getByRole("contentinfo").getByRole("link", { name: "English" })).toBeVisible();
    await page.getByRole("contentinfo").getByRole("link", { name: "English" }).click();
    await expect(cardHeading(page, /Come to a meeting/)).toBeVisible();
  });
});

declare global {
  interface Window {
    shifted: number;
  }
}
