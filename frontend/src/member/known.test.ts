import { expect, test } from "vitest";
import { knownSearch } from "./known";

const REGIONS = [{ code: "FR-14" }];
const TRADES = [{ code: "plumber" }];

test.each([
  [
    { region: "FR-14", metier: "plumber" },
    { region: "FR-14", metier: "plumber" },
  ],
  [{ region: "fr-14" }, { region: "FR-14" }],
  [{ region: "FR-99", metier: "nope", q: "a" }, { q: "a" }],
  [{ after: "x" }, { after: "x" }],
])("%o is understood as %o", (asked, known) => {
  expect(knownSearch(asked, REGIONS, TRADES)).toEqual(known);
});

test("a trade is kept until the trades are known", () => {
  expect(knownSearch({ metier: "plumber" }, REGIONS, null)).toEqual({ metier: "plumber" });
});
