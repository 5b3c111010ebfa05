import { lingui } from "@lingui/vite-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { chunks } from "./tools/chunks.ts";
import { relayArtifacts } from "./tools/relay/artifacts.ts";
import { relayParts } from "./tools/relay/parts.ts";
import { relayTag } from "./tools/relayTag.ts";
import { serviceWorker } from "./tools/serviceWorker.ts";
import { together } from "./tools/together.ts";
import { words } from "./tools/words.ts";
import { written } from "./tools/written.ts";

const backend = process.env["BACKEND"] ?? "http://localhost:8080";
const SERVER_PATHS = [
  "/graphql",
  "/session",
  "/connexion",
  "/courrier",
  "/logout",
  "/login",
  "/oauth2",
  "/.well-known",
  "/robots.txt",
  "/sitemap",
  "/integration",
  "/donnees",
  "/agenda",
];

export default defineConfig({
  resolve: {
    alias: [
      ...relayParts,
      // What this stands in for has long been React's own.
      { find: /^use-sync-external-store\/shim$/, replacement: "react" },
      { find: "@", replacement: new URL("./src", import.meta.url).pathname },
    ],
  },
  plugins: [
    relayTag("src/__generated__"),
    relayArtifacts(),
    lingui({ macroTransform: true }),
    words(),
    together(),
    react(),
    serviceWorker(),
    written(backend),
  ],
  build: {
    target: "es2023",
    manifest: true,
    modulePreload: { polyfill: false },
    sourcemap: "hidden",
    rolldownOptions: { output: { codeSplitting: { groups: chunks() } } },
  },
  server: {
    port: 5173,
    strictPort: true,
    proxy: Object.fromEntries(SERVER_PATHS.map((path) => [path, { target: backend }])),
  },
  test: {
    // A page for each file takes longer than most tests: those that need one say so, and components always do.
    projects: [
      {
        extends: true,
        test: { name: "rules", include: ["{src,tools}/**/*.test.ts"], environment: "node" },
      },
      {
        extends: true,
        test: {
          name: "pages",
          include: ["src/**/*.test.tsx"],
          environment: "happy-dom",
          setupFiles: ["./vitest.setup.ts", "./vitest.pages.ts"],
          testTimeout: 20_000,
        },
      },
    ],
    setupFiles: ["./vitest.setup.ts"],
    // The tests wait as often as they work.
    maxWorkers: "100%",
  },
});
