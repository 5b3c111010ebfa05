import { expect, test } from "vitest";
import { clip, plain } from "./characters";

const FAMILY = "👨‍👩‍👧‍👦";

test.each([
  ["abc", 2, "ab"],
  ["abc", 3, "abc"],
  [FAMILY.repeat(51), 51, FAMILY.repeat(51)],
  [FAMILY.repeat(3), 2, FAMILY.repeat(2)],
  ["e\u0301e\u0301", 1, "e\u0301"],
  ["", 5, ""],
])("%s cut to %i characters is %s", (text, most, clipped) => {
  expect(clip(text, most)).toBe(clipped);
});

test.each([
  ["a\u0000b", "a b"],
  ["a\ud800b", "ab"],
  ["Élodie 👩", "Élodie 👩"],
])("only what can be written stays", (text, kept) => {
  expect(plain(text)).toBe(kept);
});
