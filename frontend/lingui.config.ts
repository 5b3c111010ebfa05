import { defineConfig } from "@lingui/cli";
import { formatter } from "@lingui/format-po";

const PUBLIC = [
  "src/home",
  ...["PublicLayout", "Footer", "Preferences", "SkipLink"].map((name) => `src/app/${name}.tsx`),
  ...["Skeleton", "Field"].map((name) => `src/ui/${name}.tsx`),
];
const JOURNEYS = "src/**/*.journey.ts";

export default defineConfig({
  sourceLocale: "fr",
  locales: ["fr", "en"],
  // The public pages have a catalogue of their own, so that they carry no more than they say.
  catalogs: [
    { path: "src/locales/public/{locale}", include: PUBLIC, exclude: [JOURNEYS] },
    {
      path: "src/locales/member/{locale}",
      include: ["src"],
      exclude: ["src/__generated__/**", "src/home/**", JOURNEYS],
    },
  ],
  format: formatter({ lineNumbers: false }),
});
