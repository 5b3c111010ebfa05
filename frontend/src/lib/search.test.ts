import { expect, test } from "vitest";
import { cursorOf, dayOf, oneOf, only, textOf } from "./search";

test.each([
  ["2026-11-30", "2026-11-30"],
  ["2026-02-30", undefined],
  ["2026-13-01", undefined],
  ["30/11/2026", undefined],
  ["", undefined],
  [20261130, undefined],
])("a day that exists is kept, anything else is left out: %s", (given, expected) => {
  expect(dayOf({ du: given }, "du")).toBe(expected);
});

test("a page gets what it understands of an address", () => {
  expect(oneOf({ tri: "nom" }, "tri", ["nom", "recents"])).toBe("nom");
  expect(oneOf({ tri: "autre" }, "tri", ["nom", "recents"])).toBeUndefined();
  expect(textOf({ q: 14 }, "q")).toBe("14");
  expect(textOf({ q: ["a"] }, "q")).toBeUndefined();
  expect(cursorOf({ after: "c1", before: 7 })).toEqual({ after: "c1", before: "7" });
  expect(only({ a: undefined, b: 1 })).toEqual({ b: 1 });
});
