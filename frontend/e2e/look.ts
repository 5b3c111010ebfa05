import { readFileSync } from "node:fs";
import { type CDPSession, devices, expect, type Page } from "@playwright/test";
import type axe from "axe-core";

const AXE = readFileSync(new URL(import.meta.resolve("axe-core/axe.min.js")), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const PHONE = devices["Pixel 7"];
const NARROW = { width: 320, height: 700 };
const PATIENCE_MS = 5_000;

/**
 * Looks at what a page shows: on a desktop and on a phone, in the light and in the dark theme, there is no violation that a
 * machine can find; and nothing sticks out, or is cut off, at the side of a screen of 320 pixels. The page becomes a phone's without being
 * loaded again, and stays one.
 *
 * @param patience how long the page may take to fit another width, in milliseconds
 */
export async function lookAt(page: Page, patience = PATIENCE_MS): Promise<void> {
  await page.evaluate(AXE);
  await expectAccessible(page, "desktop");
  await page.setViewportSize(NARROW);
  await expectNoSidewaysScroll(page, patience);
  const phone = await page.context().newCDPSession(page);
  await becomePhone(phone, PHONE.viewport);
  await expectAccessible(page, "phone");
  await becomePhone(phone, NARROW);
  await expectNoSidewaysScroll(page, patience);
}

async function becomePhone(session: CDPSession, size: { width: number; height: number }): Promise<void> {
  const { deviceScaleFactor } = PHONE;
  await session.send("Emulation.setUserAgentOverride", { userAgent: PHONE.userAgent });
  await session.send("Emulation.setTouchEmulationEnabled", { enabled: true });
  await session.send("Emulation.setDeviceMetricsOverride", { ...size, deviceScaleFactor, mobile: true });
}

async function expectAccessible(page: Page, size: string): Promise<void> {
  await wear(page, "light");
  expect(await violations(page, "all"), `${page.url()} on a ${size} in the light theme`).toEqual([]);
  const inLight = await page.evaluate(drawing);
  await wear(page, "dark");
  // Where the theme has changed colours and nothing else, what doesn't depend on colours was found in the light.
  const rules = (await page.evaluate(drawing)) === inLight ? "colours" : "all";
  expect(await violations(page, rules), `${page.url()} on a ${size} in the dark theme`).toEqual([]);
}

async function wear(page: Page, colorScheme: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  await expectStill(page);
}

function violations(page: Page, rules: "all" | "colours"): Promise<string[]> {
  return page.evaluate(
    async ({ tags, isColoursAlone }) => {
      const ofColours = window.axe.getRules(tags).filter((rule) => rule.tags.includes("cat.color"));
      const { violations: found } = await window.axe.run(document, {
        runOnly: isColoursAlone
          ? { type: "rule", values: ofColours.map(({ ruleId }) => ruleId) }
          : { type: "tag", values: tags },
        resultTypes: ["violations"],
      });
      return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}\n${node.failureSummary}`));
    },
    { tags: TAGS, isColoursAlone: rules === "colours" },
  );
}

/** Runs in the page: what is on it, where, and how each element lies among the others; colours apart. */
function drawing(): string {
  const styles = [
    "clip",
    "clip-path",
    "font-style",
    "font-weight",
    "overflow",
    "pointer-events",
    "position",
    "z-index",
  ];
  const drawn = [...document.querySelectorAll("*")].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const isVisible = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    const style = getComputedStyle(element);
    return [isVisible, x, y, width, height, ...styles.map((name) => style.getPropertyValue(name))].join();
  });
  return document.documentElement.outerHTML + drawn.join("\n");
}

/** Nothing is on its way; a change of theme or size is drawn within three frames, and what moves with it, however short, ends. */
async function expectStill(page: Page): Promise<void> {
  await expect(page.getByText("Chargement…")).toHaveCount(0);
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 3; frame += 1) {
      await new Promise(requestAnimationFrame);
    }
    // What follows how far something was moved, and what goes on for ever, never ends.
    const ending = document
      .getAnimations()
      .filter(
        ({ effect, timeline }) => timeline === document.timeline && effect?.getComputedTiming().endTime !== Infinity,
      );
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}

/** Neither the page is wider than the screen, nor what a card holds than the card, which would cut it off. */
async function expectNoSidewaysScroll(page: Page, timeout: number): Promise<void> {
  const overhang = () =>
    page.evaluate(() => {
      // Fields cut what is written in them, and scroll.
      const others = [...document.querySelectorAll(":not(input, textarea)")];
      const cutting = others.filter((one) => getComputedStyle(one).overflowX === "clip");
      const boxes = [document.documentElement, ...cutting];
      return Math.max(...boxes.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
    });
  await expect.poll(overhang, { message: `${page.url()} sticks out`, timeout }).toBeLessThanOrEqual(0);
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
