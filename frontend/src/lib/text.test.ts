import { expect, test } from "vitest";
import texts from "../../../schema/examples/texts.json";
import { clip } from "./characters";
import { fold, matches, visible } from "./text";

test("accents, case and ligatures don't count", () => {
  expect(fold(" Élodie LEFÈVRE-Cœuré ")).toBe("elodie lefevre-coeure");
});

test.each([
  ["Élodie Lefèvre, Menuiserie du Port", "elod", true],
  ["Élodie Lefèvre, Menuiserie du Port", "port lefe", true],
  ["Élodie Lefèvre, Menuiserie du Port", "odie", false],
  ["Jean-Noël Hébert", "noel", true],
  ["Jean-Noël Hébert", "", true],
])("%s is found by “%s”: %s", (text, search, isFound) => {
  expect(matches(text, search)).toBe(isFound);
});

test.each(texts.empty)("nothing can be seen of %j", (text) => {
  expect(visible(text)).toBe("");
});

test.each(Object.entries(texts.filled))("%j is kept as %j", (text, kept) => {
  expect(visible(text)).toBe(kept);
});

test.each(Object.entries(texts.characters))("%j has %i characters", (text, length) => {
  expect(clip(text, length)).toBe(text);
  expect(clip(`${text}x`, length)).toBe(text);
  expect(clip(text.repeat(50), 50 * length)).toBe(text.repeat(50));
});

test.each(Object.entries(texts.found))("%s is found however it is typed", (text, searches) => {
  for (const search of searches) {
    expect(fold(search)).toBe(fold(text));
  }
});
