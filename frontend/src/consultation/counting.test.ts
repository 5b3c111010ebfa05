import { expect, test } from "vitest";
import { daysAfter, rowsOf, spanOf } from "./counting";

test("a span ends today, and begins so many days earlier, today among them", () => {
  expect(spanOf("mois", "2026-03-01")).toEqual({ from: "2026-01-31", to: "2026-03-01", unit: "day" });
  expect(spanOf("trimestre", "2026-11-27")).toEqual({ from: "2026-08-30", to: "2026-11-27", unit: "day" });
  expect(spanOf("annee", "2026-11-27")).toEqual({ from: "2025-12-01", to: "2026-11-27", unit: "month" });
});

test("days go on over the end of a month and of winter time", () => {
  expect(daysAfter("2028-02-28", 1)).toBe("2028-02-29");
  expect(daysAfter("2026-03-29", 1)).toBe("2026-03-30");
  expect(daysAfter("2026-01-01", -1)).toBe("2025-12-31");
});

test("days without a consultation have a row of their own", () => {
  const days = [{ day: "2026-11-26", views: 3, unique: 2, contacts: 1 }];
  expect(rowsOf(days, { from: "2026-11-25", to: "2026-11-27", unit: "day" })).toEqual([
    { day: "2026-11-25", views: 0, unique: 0, contacts: 0 },
    { day: "2026-11-26", views: 3, unique: 2, contacts: 1 },
    { day: "2026-11-27", views: 0, unique: 0, contacts: 0 },
  ]);
});

test("months add up their days", () => {
  const days = [
    { day: "2026-10-01", views: 3, unique: 2, contacts: 1 },
    { day: "2026-10-31", views: 1, unique: 1, contacts: 0 },
    { day: "2026-11-02", views: 5, unique: 4, contacts: 2 },
  ];
  expect(rowsOf(days, { from: "2026-09-01", to: "2026-11-27", unit: "month" })).toEqual([
    { day: "2026-09-01", views: 0, unique: 0, contacts: 0 },
    { day: "2026-10-01", views: 4, unique: 3, contacts: 1 },
    { day: "2026-11-01", views: 5, unique: 4, contacts: 2 },
  ]);
});
