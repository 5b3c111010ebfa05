import { lingui } from "@lingui/vite-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { relayTag } from "./tools/relayTag.ts";
import { serviceWorker } from "./tools/serviceWorker.ts";
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
];

export default defineConfig({
  resolve: {
    alias: [
      { find: /^react-relay$/, replacement: new URL("./tools/reactRelay.js", import.meta.url).pathname },
      { find: "@", replacement: new URL("./src", import.meta.url).pathname },
    ],
  },
  plugins: [
    relayTag("src/__generated__"),
    lingui({ macroTransform: true }),
    words(),
    react(),
    serviceWorker(),
    written(backend),
  ],
  build: {
    target: "es2023",
    manifest: true,
    modulePreload: { polyfill: false },
    sourcemap: "hidden",
    rolldownOptions: {
      output: {
        // Few files for what every page shares, instead of dozens of tiny ones.
        codeSplitting: {
          groups: [
            { name: "react", test: /node_modules\/(react|react-dom|scheduler|use-sync-external-store)\// },
            {
              name: "relay",
              test: /node_modules\/(react-relay|relay-runtime|fbjs|invariant|@babel)\/|tools\/reactRelay/,
            },
            { name: "router", test: /node_modules\/@tanstack\// },
            { name: "plot", test: /node_modules\/(d3|internmap)/ },
            {
              name: "shared",
              test: /vite\/preload-helper|src\/(ui|lib|access)\/(?!Plot|BarPlot|Text|Select|amount|phone|former|CompareBars|csv|Combobox|Pager|Tabs|PeriodTabs|mutate|currency|read|rest|saveFile|[eE]xport|startExport)/,
              minShareCount: 3,
            },
            // What several pages need, and the first doesn't.
            { name: "form", test: /src\/(form\/|lib\/(mutate|currency)|ui\/TextArea)/, minShareCount: 2 },
            // What the first page needs, and others do, too.
            {
              name: "frame",
              test: /src\/(frame\/|app\/(places|features|request)|(?!lib)\w+\/(feature|search)\.ts|ui\/exporting|week\/asked|referral\/(actions|words|StatusBadge|ReferralRow|Hotness\.|outbox\.|keptDrafts))/,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
  server: {
    port: 5173,
    strictPort: true,
    proxy: Object.fromEntries(SERVER_PATHS.map((path) => [path, { target: backend }])),
  },
  test: {
    environment: "happy-dom",
    include: ["src/**/*.test.{ts,tsx}", "tools/**/*.test.ts"],
    setupFiles: ["./vitest.setup.ts"],
    // The tests wait as often as they work.
    maxWorkers: "100%",
  },
});
