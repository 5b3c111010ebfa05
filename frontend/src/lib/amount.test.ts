import { expect, test } from "vitest";
import amounts from "../../../schema/examples/amounts.json";
import { parseAmount, readAmount } from "./amount";

test.each(Object.entries(amounts.cents))("%s is %i cents", (text, cents) => {
  expect(parseAmount(text)).toBe(cents);
});

test.each(amounts.ambiguous)("“%s” could be two amounts, and is none", (text) => {
  expect(readAmount(text)).toEqual({ fault: "ambiguous" });
});

test.each(amounts.refused)("“%s” is no amount", (text) => {
  expect(readAmount(text)).toEqual({ fault: "unreadable" });
});

test.each(amounts.missing)("“%s” is none yet", (text) => {
  expect(readAmount(text)).toEqual({ fault: "missing" });
});
