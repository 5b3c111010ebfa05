import { expect, test } from "vitest";
import { conflictsOf, keepOwn, takeOther, typing, UNTOUCHED } from "./typing";
import type { SheetValues } from "./writing";

const SHEET = {
  name: "Cercle",
  summary: "",
  website: "https://cercle.example",
  communes: [{ id: "com_13005", name: "Aubagne" }],
  feeBand: "FREE",
} as unknown as SheetValues;

const typed = typing(typing(UNTOUCHED, { summary: "Des essais" }, SHEET, 3), { feeBand: "UP_TO_100" }, SHEET, 3);

test("what nobody else wrote is nobody's to decide", () => {
  expect(typed.from).toBe(3);
  expect(conflictsOf(typed, SHEET)).toEqual([]);
  expect(conflictsOf(typed, { ...SHEET, website: "https://ailleurs.example" })).toEqual([]);
  expect(conflictsOf(typed, { ...SHEET, summary: "Des essais" })).toEqual([]);
});

test("what both wrote is decided field by field", () => {
  const now = { ...SHEET, summary: "Des tentatives", feeBand: "UP_TO_300" } as SheetValues;
  expect(conflictsOf(typed, now)).toEqual(["summary", "feeBand"]);
  const kept = keepOwn(typed, "summary", now);
  expect(conflictsOf(kept, now)).toEqual(["feeBand"]);
  expect(kept.said.summary).toBe("Des essais");
  const taken = takeOther(kept, "feeBand", now);
  expect(conflictsOf(taken, now)).toEqual([]);
  expect(taken.said.feeBand).toBe("UP_TO_300");
  expect(conflictsOf(kept, { ...now, summary: "Autre" })).toEqual(["summary", "feeBand"]);
});

test("what a field said first is what counts, however often it is touched", () => {
  const again = typing(typed, { summary: "Des essais." }, { ...SHEET, summary: "Autre" }, 4);
  expect(again).toMatchObject({ from: 3, was: { summary: "" } });
  expect(conflictsOf(again, { ...SHEET, summary: "Autre" })).toEqual(["summary"]);
});

test("places are the same by their ids", () => {
  const placed = typing(UNTOUCHED, { communes: [] }, SHEET, 3);
  const named = {
    ...SHEET,
    communes: [{ id: "com_13005", name: "AUBAGNE", postalCodes: [] }],
  } as unknown as SheetValues;
  expect(conflictsOf(placed, named)).toEqual([]);
});
