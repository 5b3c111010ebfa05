import { defineConfig } from "@lingui/cli";
import { formatter } from "@lingui/format-po";
import { features } from "./tools/features.ts";

const TESTS = ["src/**/*.journey.ts", "src/**/*.test.{ts,tsx}"];
const catalogue = (folder: string, include: string[], exclude: string[] = []) => ({
  path: `src/${folder}/locales/{locale}`,
  include,
  exclude: [...TESTS, ...exclude],
});

/** What the public pages say: with a catalogue of their own they carry no more than that. */
const PUBLIC = [
  "src/home",
  ...["PublicLayout", "PublicWays", "SessionLink", "LeavingNotice", "Footer", "Preferences", "SkipLink"].map(
    (name) => `src/app/${name}.tsx`,
  ),
  ...["Skeleton", "Field"].map((name) => `src/ui/${name}.tsx`),
];
/** What the features don't say: the frame around the pages, and what all of them share. */
const REST = ["src/__generated__/**", "src/home/**", ...features().map((feature) => `src/${feature}/**`)];

export default defineConfig({
  sourceLocale: "fr",
  locales: ["fr", "en"],
  catalogs: [
    catalogue("home", PUBLIC),
    ...features().map((feature) => catalogue(feature, [`src/${feature}`])),
    catalogue("app", ["src"], REST),
  ],
  format: formatter({ lineNumbers: false }),
});
