import { expect, test } from "vitest";
import { isUndecided, outcomesOf } from "./outcomes";

test.each([
  [
    ["MISS", "UNMARK", "APPLY", "RETURN", "DECLINE", "REDIRECT"],
    ["APPLYING", "RETURNING", "NOT_INTERESTED", "REDIRECTED"],
  ],
  [
    ["JOIN", "REDIRECT", "DECLINE"],
    ["NOT_INTERESTED", "REDIRECTED", "MEMBER"],
  ],
  [["CONFIRM", "CANCEL"], []],
  [["SOMETHING_NEW"], []],
])("of the steps %j these outcomes can be said: %j", (actions, outcomes) => {
  expect(outcomesOf(actions)).toEqual(outcomes);
});

test.each([
  ["CONFIRMED", true],
  ["ATTENDED", true],
  ["APPLYING", true],
  ["MEMBER", false],
  ["CANCELLED", false],
])("whose seat it would be matters for %s: %s", (status, answer) => {
  expect(isUndecided(status)).toBe(answer);
});
