import { existsSync } from "node:fs";
import { chromium, defineConfig, devices } from "@playwright/test";

// The browser named by E2E_CHROMIUM, else Playwright's own where it is installed, else the system's.
const system = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
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

export default defineConfig({
  testDir: "e2e",
  forbidOnly: !!process.env["CI"],
  workers: 2,
  // On a machine that does much else at once; a test that passes only then is reported as flaky.
  retries: process.env["CI"] ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    baseURL: process.env["E2E_BASE_URL"] ?? "http://localhost:8080",
    trace: "retain-on-failure",
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    launchOptions: { args, ...(executablePath ? { executablePath } : {}) },
  },
  projects: [
    { name: "accounts", testMatch: "accounts.setup.ts" },
    { name: "desktop", use: devices["Desktop Chrome"], dependencies: ["accounts"] },
    { name: "phone", use: devices["Pixel 7"], dependencies: ["accounts"] },
  ],
});
