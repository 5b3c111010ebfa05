import { expect, test } from "vitest";
import { pauseAfter, retryAfter } from "./pause";

test("each failure doubles the pause, up to five minutes", () => {
  expect([1, 2, 3, 4].map((failures) => pauseAfter(failures, undefined, () => 1))).toEqual([
    5_000, 10_000, 20_000, 40_000,
  ]);
  expect(pauseAfter(50, undefined, () => 1)).toBe(300_000);
});

test("the first pause may be another", () => {
  expect([1, 2, 3].map((failures) => pauseAfter(failures, 1_000, () => 1))).toEqual([1_000, 2_000, 4_000]);
});

test("devices don't come back together: each waits somewhere between half and all of it", () => {
  expect(pauseAfter(1, undefined, () => 0)).toBe(2_500);
  expect(pauseAfter(50, undefined, () => 0)).toBe(150_000);
});

test.each([
  ["5", 5_000],
  ["Thu, 26 Nov 2026 08:00:30 GMT", 30_000],
  ["Thu, 26 Nov 2026 07:00:00 GMT", 0],
  ["86400", 300_000],
  ["-3", 0],
  ["soon", 0],
  ["12 monkeys", 0],
  [3, 3_000],
  [null, 0],
])("Retry-After: %s", (header, milliseconds) => {
  expect(retryAfter(header, Date.parse("2026-11-26T08:00:00Z"))).toBe(milliseconds);
});
