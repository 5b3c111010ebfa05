import { expect, test } from "vitest";
import { fold, matches } from "./text";

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
