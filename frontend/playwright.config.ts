import { existsSync } from "node:fs";
import { chromium, defineConfig, devices } from "@playwright/test";
import { ADDRESS } from "./e2e/address.ts";

// The browser named by E2E_CHROMIUM, else Playwright's own where it is installed, else the system's.
const system = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"].map(
  (name) => `/usr/bin/${name}`,
);
const executablePath =
  process.env["E2E_CHROMIUM"] ??
  (existsSync(chromium.executablePath()) ? undefined : system.find((path) => existsSync(path)));
const args = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Chromium has no sandbox for root.
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

const JOURNEYS = "src/**/*.journey.ts";
const SCREENS = "src/**/screens.journey.ts";

export default defineConfig({
  testDir: ".",
  forbidOnly: !!process.env["CI"],
  workers: 2,
  fullyParallel: true,
  // A journey that passes only the second time is at fault, or has found one.
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: "list",
  use: {
    baseURL: ADDRESS,
    // To record what was on the page at each step takes a good part of the machine: `--trace=retain-on-failure` does, when a
    // journey's words, its picture and what its page said don't tell why it failed.
    trace: "off",
    // Each browser would begin by fetching all files of the application: the journeys that are about that allow it.
    serviceWorkers: "block",
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    launchOptions: { args, ...(executablePath ? { executablePath } : {}) },
  },
  projects: [
    { name: "accounts", testMatch: "e2e/accounts.setup.ts" },
    {
      name: "desktop",
      testMatch: JOURNEYS,
      testIgnore: SCREENS,
      // What is the same on every device is tried on a phone.
      grepInvert: /@alike/,
      use: devices["Desktop Chrome"],
      dependencies: ["accounts"],
    },
    { name: "phone", testMatch: JOURNEYS, testIgnore: SCREENS, use: devices["Pixel 7"], dependencies: ["accounts"] },
    // Each is looked at in the sizes and themes that `lookAt` goes through.
    {
      name: "screens",
      testMatch: [SCREENS, "e2e/look.check.ts"],
      use: devices["Desktop Chrome"],
      dependencies: ["accounts"],
    },
  ],
});
