import { expect, test } from "vitest";
import { only } from "./only";
import { cursorOf, dayOf, oneOf, opaqueOf, textOf, understood } from "./search";

test.each([
  ["2026-11-30", "2026-11-30"],
  ["2024-02-29", "2024-02-29"],
  ["2026-02-29", undefined],
  ["2026-02-30", undefined],
  ["2026-13-01", undefined],
  ["0000-01-01", undefined],
  ["1899-12-31", undefined],
  ["9999-12-31", undefined],
  ["+2026-11-30", undefined],
  ["30/11/2026", undefined],
  ["2026-11-30T23:30:00Z", undefined],
  ["", undefined],
  [20261130, undefined],
  [["2026-11-30"], undefined],
  [{ from: "2026-11-30" }, undefined],
  [null, undefined],
])("a day that exists is kept, anything else is left out: %s", (given, expected) => {
  expect(dayOf({ du: given }, "du")).toBe(expected);
});

test.each([
  ["a".repeat(100), "a".repeat(100)],
  ["a".repeat(101), "a".repeat(100)],
  ["👩".repeat(101), "👩".repeat(100)],
  ["  menuisier ", "menuisier"],
  ["a\u0000b", "a b"],
  ["\u0000", undefined],
  ["   ", undefined],
  [14, "14"],
  [-3, "-3"],
  [Number.NaN, undefined],
  [Number.POSITIVE_INFINITY, undefined],
  [true, undefined],
  [["a"], undefined],
  [{ a: 1 }, undefined],
  [null, undefined],
  [undefined, undefined],
])("words are no longer than a search may be, whatever stands there: %s", (given, expected) => {
  expect(textOf({ q: given }, "q")).toBe(expected);
});

test.each([
  ["m_14_x", "m_14_x"],
  ["a".repeat(1_001), undefined],
  ["a b", undefined],
  ["é", undefined],
  ["", undefined],
  [7, "7"],
  [["a"], undefined],
])("an id is what the server may have made: %s", (given, expected) => {
  expect(opaqueOf({ id: given }, "id")).toBe(expected);
});

test("a page gets what it understands of an address", () => {
  expect(oneOf({ tri: "nom" }, "tri", ["nom", "recents"])).toBe("nom");
  for (const given of ["autre", ["nom"], { nom: 1 }, null, 1, "constructor", "__proto__"]) {
    expect(oneOf({ tri: given }, "tri", ["nom", "recents"])).toBeUndefined();
  }
  expect(cursorOf({ after: "c1", before: 7 })).toEqual({ after: "c1", before: "7" });
  expect(cursorOf({ after: ["c1"], before: "\n" })).toEqual({});
  expect(only({ a: undefined, b: 1 })).toStrictEqual({ b: 1 });
});

test("what can't be understood is overlaid, so that it doesn't reach the page", () => {
  const raw = { after: ["c1"], before: "\n", q: { a: 1 } };
  expect({ ...raw, ...cursorOf(raw), ...understood({ q: textOf(raw, "q") }) }).toStrictEqual({
    after: undefined,
    before: undefined,
    q: undefined,
  });
});
