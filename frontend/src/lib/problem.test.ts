import { expect, test } from "vitest";
import { ApiProblem, isBusy, isNetworkFailure, isOutage, retryAfterOf, SessionEnded } from "./problem";

const NOW = Date.parse("2026-11-26T10:00:00Z");

test.each([
  ["120", 120_000],
  ["0", 0],
  ["Thu, 26 Nov 2026 10:00:30 GMT", 30_000],
  ["Thu, 26 Nov 2026 09:00:00 GMT", 0],
  ["soon", null],
  ["-5", null],
])("Retry-After: %s", (value, expected) => {
  expect(retryAfterOf(new Headers({ "retry-after": value }), NOW)).toBe(expected);
});

test("no header asks for nothing", () => {
  expect(retryAfterOf(new Headers(), NOW)).toBeNull();
});

test.each([
  [new TypeError("Failed to fetch"), true, true, false],
  [new DOMException("late", "TimeoutError"), true, true, false],
  [new SyntaxError("<html>"), false, true, false],
  [new ApiProblem("502", ""), false, true, false],
  [new ApiProblem("INTERNAL_ERROR", ""), false, true, false],
  [new ApiProblem("RATE_LIMITED", ""), false, false, true],
  [new ApiProblem("429", ""), false, false, true],
  [new ApiProblem("FORBIDDEN", ""), false, false, false],
  [new SessionEnded(), false, false, false],
])("%s", (problem, isNetwork, outage, busy) => {
  expect(isNetworkFailure(problem)).toBe(isNetwork);
  expect(isOutage(problem)).toBe(outage);
  expect(isBusy(problem)).toBe(busy);
});
