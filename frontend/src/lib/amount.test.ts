import { expect, test } from "vitest";
import { parseAmount } from "./amount";

test.each([
  ["1250", 125_000],
  ["1 250", 125_000],
  ["1\u202f250,50 €", 125_050],
  ["1.250,50", 125_050],
  ["1,250.50", 125_050],
  // A comma before three digits separates thousands, before one or two it begins the cents.
  ["1,250", 125_000],
  ["0,01", 1],
  ["12,5", 1_250],
])("%s is %i cents", (text, cents) => {
  expect(parseAmount(text)).toBe(cents);
});

test.each(["", "0", "abc", "-5", "1e9", "12,345,6", "99999999999"])("“%s” is no amount", (text) => {
  expect(parseAmount(text)).toBeNull();
});
