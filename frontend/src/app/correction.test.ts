import { expect, test } from "vitest";
import { ApiProblem } from "@/lib/problem";
import { correctionOf } from "./correction";

const problem = (code: string) => new ApiProblem(code, "no");

test.each([
  ["a foreign cursor leads to the first page, filters kept", "BAD_CURSOR", { q: "a", after: "x" }, { q: "a" }],
  ["backwards too", "BAD_CURSOR", { before: "x" }, {}],
  ["what the server doesn't know is left out", "BAD_USER_INPUT", { metier: "nope", after: "x" }, {}],
  ["an address without parameters is not at fault", "BAD_USER_INPUT", {}, null],
  ["nor is one without a cursor", "BAD_CURSOR", { q: "a" }, null],
  ["another failure is none of the address", "INTERNAL_ERROR", { after: "x" }, null],
])("%s", (_name, code, search, expected) => {
  expect(correctionOf(problem(code), search)).toEqual(expected);
});

test("no answer at all corrects nothing", () => {
  expect(correctionOf(new TypeError("Failed to fetch"), { after: "x" })).toBeNull();
});
