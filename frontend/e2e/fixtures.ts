import {
  type Browser,
  type BrowserContext,
  test as base,
  type ConsoleMessage,
  expect,
  type Page,
  type TestInfo,
  type WebError,
} from "@playwright/test";
import type { State } from "./api.ts";
import { type Pair, pairOf } from "./members.ts";

type Options = {
  /** What the browser says when a test itself cuts the network or ends the session. */
  expectedProblem: RegExp | null;
  /** The chapter that is this journey's alone, when it changes something; see `pair`. */
  chapter: string | null;
  /** Which of the chapter's members are, beginning with this one; see `pairOf`. */
  pairFrom: number;
  /**
   * Whether its pages open in a browser that others with the same session have used before, which has the application's files at
   * hand: for whatever only reads, and types or chooses nothing that the device keeps.
   */
  sharesBrowser: boolean;
};
type Fixtures = {
  problems: { watch: (context: BrowserContext) => void };
  /** Two members of the journey's chapter whom no other journey meets. */
  pair: Pair;
  /** A page of a browser of its own, in which somebody is signed in. */
  openAs: (state: State) => Promise<Page>;
};
type WorkerFixtures = {
  /** The browsers that are shared, each by its session. */
  sharedBrowsers: Map<string, BrowserContext>;
};

/** Said on each page of a browser that keeps none of the application's files; see the configuration. */
const KEEPS_NO_FILES = /Service Worker registration blocked/;

/** Every test fails when a page logs an error or a warning, or breaks its content policy. */
export const test = base.extend<Options & Fixtures, WorkerFixtures>({
  expectedProblem: [null, { option: true }],
  chapter: [null, { option: true }],
  pairFrom: [0, { option: true }],
  sharesBrowser: [false, { option: true }],
  sharedBrowsers: [
    async ({ browser: _ }, use) => {
      const opened = new Map<string, BrowserContext>();
      await use(opened);
      await Promise.all([...opened.values()].map((context) => context.close()));
    },
    { scope: "worker" },
  ],
  context: async ({ browser, sharesBrowser, sharedBrowsers, storageState }, use, testInfo) => {
    const context = await (sharesBrowser ? share(browser, sharedBrowsers, storageState) : browser.newContext());
    await use(context);
    await takePictures(context, testInfo);
    await (sharesBrowser ? closePages(context) : context.close());
  },
  problems: [
    async ({ context, expectedProblem }, use) => {
      const found: string[] = [];
      const note = (message: ConsoleMessage) => {
        const isExpected = expectedProblem?.test(message.text()) || KEEPS_NO_FILES.test(message.text());
        if (["error", "warning"].includes(message.type()) && !isExpected) {
          found.push(`${message.page()?.url()}: ${message.text()}`);
        }
      };
      const noteError = (error: WebError) => found.push(error.error().message);
      const watch = (watched: BrowserContext) => watched.on("console", note).on("weberror", noteError);
      watch(context);
      await use({ watch });
      context.off("console", note).off("weberror", noteError);
      expect(found, "nothing in the console").toEqual([]);
    },
    { auto: true },
  ],
  pair: async ({ chapter, pairFrom }, use, testInfo) => {
    expect(chapter, "the journey names its chapter").not.toBeNull();
    await use(await pairOf(chapter ?? "", pairFrom, testInfo));
  },
  openAs: async ({ browser, problems }, use, testInfo) => {
    const opened: BrowserContext[] = [];
    await use(async (storageState) => {
      const context = await browser.newContext({ storageState });
      problems.watch(context);
      opened.push(context);
      return context.newPage();
    });
    await Promise.all(opened.map((context) => takePictures(context, testInfo)));
    await Promise.all(opened.map((context) => context.close()));
  },
});

async function share(browser: Browser, opened: Map<string, BrowserContext>, session: unknown): Promise<BrowserContext> {
  const name = JSON.stringify(session ?? null);
  const context = opened.get(name) ?? (await browser.newContext());
  opened.set(name, context);
  return context;
}

async function closePages(context: BrowserContext): Promise<void> {
  await Promise.all(context.pages().map((page) => page.close()));
}

/** What is on the screen when a test fails. The runner's own pictures would be taken of each test that passes, too. */
async function takePictures(context: BrowserContext, testInfo: TestInfo): Promise<void> {
  if (testInfo.status === testInfo.expectedStatus) {
    return;
  }
  for (const page of context.pages()) {
    const body = await page.screenshot({ timeout: 5_000 }).catch(() => null);
    if (body) {
      await testInfo.attach("screenshot", { body, contentType: "image/png" });
    }
  }
}
