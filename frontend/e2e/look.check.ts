import type { Page } from "@playwright/test";
import { lookAt } from "./look.ts";
import { expect, test } from "./support.ts";

const DARK = "(prefers-color-scheme: dark)";
const FINGER = "(pointer: coarse) and (width: 412px)";
/** These pages fit at once, or never. */
const NO_PATIENCE = 500;

/** A page without a fault, but for what is added. */
async function show(page: Page, style: string, content = ""): Promise<void> {
  await page.setContent(
    `<!doctype html><html lang="fr"><meta name="viewport" content="width=device-width"><title>Page</title>
    <style>body { margin: 0; background: white; color: black } ${style}</style>
    <main><h1>Page</h1><p>Mots</p>${content}</main></html>`,
  );
}

test("a page without a fault passes", async ({ page }) => {
  await show(page, "");
  await lookAt(page);
});

const FAULTS = {
  "in the light theme": ["p { color: #ccc }", /desktop in the light theme/],
  "in the dark theme": [`@media ${DARK} { p { color: #ccc } }`, /desktop in the dark theme/],
  "on a phone": [`@media ${FINGER} { p { color: #ccc } }`, /phone in the light theme/],
  "on a phone in the dark theme": [`@media ${FINGER} and ${DARK} { p { color: #ccc } }`, /phone in the dark theme/],
} as const;
for (const [where, [style, words]] of Object.entries(FAULTS)) {
  test(`a fault ${where} is found`, async ({ page }) => {
    await show(page, style);
    await expect(lookAt(page)).rejects.toThrow(words);
  });
}

// What the colours don't matter for is looked at in the dark only where the dark shows something else.
const NIGHT = `.night { display: none } @media ${DARK} { .night { display: inline } }`;
const UNNAMED = {
  "a picture without a text": "<img class=night width=20 height=20 src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>",
  "a field without a label": "<input class=night>",
} as const;
for (const [what, content] of Object.entries(UNNAMED)) {
  test(`${what} that only the dark theme shows is found`, async ({ page }) => {
    await show(page, NIGHT, content);
    await expect(lookAt(page)).rejects.toThrow(/desktop in the dark theme/);
  });
}

test("what sticks out of a narrow screen is found", async ({ page }) => {
  await show(page, "div { width: 330px; height: 1px }", "<div></div>");
  await expect(lookAt(page, NO_PATIENCE)).rejects.toThrow(/sticks out/);
});

test("what a card cuts off on a narrow screen is found", async ({ page }) => {
  await show(page, "div { overflow: clip } p { width: 330px; height: 1px }", "<div><p></p></div>");
  await expect(lookAt(page, NO_PATIENCE)).rejects.toThrow(/sticks out/);
});

test("what sticks out of a narrow phone alone is found", async ({ page }) => {
  await show(page, "@media (pointer: coarse) { div { width: 330px; height: 1px } }", "<div></div>");
  await expect(lookAt(page, NO_PATIENCE)).rejects.toThrow(/sticks out/);
});
