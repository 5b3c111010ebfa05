import { expect, test } from "vitest";
import { ApiProblem, isBusy, isNetworkFailure, isOutage, SessionEnded, Unavailable } from "./problem";

test.each([
  [new TypeError("Failed to fetch"), true, true, false],
  [new DOMException("late", "TimeoutError"), true, true, false],
  [new Unavailable(502), false, true, false],
  [new ApiProblem("500", ""), false, true, false],
  [new ApiProblem("INTERNAL_ERROR", ""), false, true, false],
  [new Unavailable(429), false, true, true],
  [new ApiProblem("RATE_LIMITED", ""), false, true, true],
  [new ApiProblem("FORBIDDEN", ""), false, false, false],
  [new SessionEnded(), false, false, false],
])("%s", (problem, isNetwork, outage, busy) => {
  expect(isNetworkFailure(problem)).toBe(isNetwork);
  expect(isOutage(problem)).toBe(outage);
  expect(isBusy(problem)).toBe(busy);
});
