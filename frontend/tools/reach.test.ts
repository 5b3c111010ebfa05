import { expect, test } from "vitest";
import { features } from "./features";
import { pagesOf, reach, reachAtOnce } from "./reach";

test("what comes later is reached, and a page by nobody but its feature", () => {
  const atOnce = reachAtOnce(["src/app/memberApp.tsx"]);
  const whenever = reach(["src/app/memberApp.tsx"]);
  expect([...atOnce]).toEqual(expect.arrayContaining(["src/app/Palette.tsx", "src/referral/feature.ts"]));
  expect([...whenever]).toEqual(expect.arrayContaining(["src/app/PaletteDialog.tsx", "src/region/pages.ts"]));
  expect([...atOnce].filter((file) => !whenever.has(file))).toEqual([]);
  for (const later of ["src/app/PaletteDialog.tsx", "src/region/pages.ts", "src/region/search.ts"]) {
    expect([...atOnce]).not.toContain(later);
  }
  for (const page of ["src/region/RegionPage.tsx", "src/referral/GivePage.tsx"]) {
    expect([...whenever]).not.toContain(page);
  }
  expect([...reach(["src/region/RegionPage.tsx"])]).toContain("src/region/ChaptersPlot.tsx");
});

test("every feature brings pages", () => {
  for (const feature of features()) {
    expect(pagesOf(feature).length, feature).toBeGreaterThan(0);
  }
});
