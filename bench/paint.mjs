// How long a visitor with a phone waits for what a public page is about: its largest contentful paint, at slow 4G and with a
// processor four times slower, each time in a browser that has nothing of us. Against a running application:
//   node bench/paint.mjs [address] [path…]
import { existsSync } from "node:fs";
import { createRequire } from "node:module";

const { chromium, devices } = createRequire(new URL("../frontend/package.json", import.meta.url))("@playwright/test");

const GOAL_MILLISECONDS = 2_500;
const TIMES = 5;
const SETTLED_MILLISECONDS = 1_500;
/** Slow 4G as Lighthouse has it: 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 };
const SLOWER = 4;

const [address = "http://localhost:8080", ...given] = process.argv.slice(2);
const paths = given.length > 0 ? given : ["/guide/les-drakkars-matinaux", "/guide?region=FR-13", "/guide", "/"];

const executablePath = [process.env.E2E_CHROMIUM, "/usr/bin/chromium-headless-shell", "/usr/bin/chromium"].find((path) => path && existsSync(path));
const args = ["--disable-gpu", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];

async function paint(browser, url) {
  const context = await browser.newContext({ ...devices["Pixel 7"], serviceWorkers: "block" });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.emulateNetworkConditions", NETWORK);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      window.painted = list.getEntries().at(-1)?.startTime;
    }).observe({ type: "largest-contentful-paint", buffered: true });
  });
  await page.goto(url, { waitUntil: "load" });
  await page.waitForTimeout(SETTLED_MILLISECONDS);
  const painted = await page.evaluate(() => window.painted);
  await context.close();
  return painted;
}

const browser = await chromium.launch({ args, ...(executablePath ? { executablePath } : {}) });
let worst = 0;
for (const path of paths) {
  const times = [];
  for (let tried = 0; tried < TIMES; tried++) times.push(await paint(browser, address + path));
  times.sort((one, other) => one - other);
  const median = times[Math.floor(TIMES / 2)];
  worst = Math.max(worst, median);
  console.log(`${path}: ${Math.round(median)} ms (${times.map(Math.round).join(", ")})`);
}
await browser.close();
console.log(worst < GOAL_MILLISECONDS ? `All below ${GOAL_MILLISECONDS} ms` : `Not below ${GOAL_MILLISECONDS} ms`);
process.exit(worst < GOAL_MILLISECONDS ? 0 : 1);
