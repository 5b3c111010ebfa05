import { expect, test } from "vitest";
import { features } from "./features";
import { pagesOf, reach } from "./reach";

test("a page reaches what it shows, and who lists pages reaches none", () => {
  const first = reach(["src/app/memberApp.tsx"]);
  expect([...first]).toEqual(expect.arrayContaining(["src/app/PaletteDialog.tsx", "src/referral/feature.ts"]));
  expect([...first]).not.toContain("src/region/RegionPage.tsx");
  expect([...reach(["src/region/RegionPage.tsx"])]).toContain("src/region/ChaptersPlot.tsx");
});

test("every feature brings pages", () => {
  for (const feature of features()) {
    expect(pagesOf(feature).length, feature).toBeGreaterThan(0);
  }
});
