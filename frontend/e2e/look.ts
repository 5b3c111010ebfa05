import { type CDPSession, devices, expect, type Page } from "@playwright/test";
import axe from "axe-core";

const OPTIONS = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations" as const],
};
const PHONE = devices["Pixel 7"];
const NARROW = { width: 320, height: 700 };

/**
 * Looks at what a page shows: on a desktop and on a phone, in the light and in the dark theme, there is no violation that a
 * machine can find; and nothing sticks out at the side of a screen of 320 pixels. The page becomes a phone's without being
 * loaded again, and stays one.
 */
export async function lookAt(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  await expectAccessible(page, "desktop");
  await page.setViewportSize(NARROW);
  await expectNoSidewaysScroll(page);
  const phone = await page.context().newCDPSession(page);
  await becomePhone(phone, PHONE.viewport);
  await expectAccessible(page, "phone");
  await becomePhone(phone, NARROW);
  await expectNoSidewaysScroll(page);
}

async function becomePhone(session: CDPSession, size: { width: number; height: number }): Promise<void> {
  const { deviceScaleFactor } = PHONE;
  await session.send("Emulation.setUserAgentOverride", { userAgent: PHONE.userAgent });
  await session.send("Emulation.setTouchEmulationEnabled", { enabled: true });
  await session.send("Emulation.setDeviceMetricsOverride", { ...size, deviceScaleFactor, mobile: true });
}

async function expectAccessible(page: Page, size: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await expectStill(page);
    const violations = await page.evaluate(async (options) => {
      const { violations: found } = await window.axe.run(document, options);
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`);
    }, OPTIONS);
    expect(violations, `${page.url()} on a ${size} in the ${colorScheme} theme`).toEqual([]);
  }
}

/** Nothing is on its way; a change of theme or size is drawn within three frames, and what moves with it, however short, ends. */
async function expectStill(page: Page): Promise<void> {
  await expect(page.getByText("Chargement…")).toHaveCount(0);
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 3; frame += 1) {
      await new Promise(requestAnimationFrame);
    }
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overhang = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.poll(overhang, { message: `${page.url()} sticks out`, timeout: 5_000 }).toBeLessThanOrEqual(0);
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
