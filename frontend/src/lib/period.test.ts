import { expect, test } from "vitest";
import { lastDayOf, monthsBefore, periodOf, today } from "./period";

test("today is the network's day, not the device's", () => {
  expect(today(new Date("2026-11-23T23:30:00Z"))).toBe("2026-11-24");
});

test.each([
  ["rolling", { from: "2025-12-01", to: "2026-11-01" }],
  ["full", { from: "2025-11-01", to: "2026-10-01" }],
  ["year", { from: "2026-01-01", to: "2026-11-01" }],
] as const)("%s holds whole months", (name, period) => {
  expect(periodOf(name, "2026-11-23")).toEqual(period);
});

test("months go back over the year, and end on their last day", () => {
  expect(monthsBefore("2026-01-31", 1)).toBe("2025-12-01");
  expect(lastDayOf("2028-02-01")).toBe("2028-02-29");
});
