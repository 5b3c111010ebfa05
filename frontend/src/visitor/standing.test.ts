import { expect, test } from "vitest";
import { isMeant, shownAtDoor, standingOf } from "./standing";

test.each([
  ["INVITED", undefined, "EXPECTED"],
  ["REGISTERED", undefined, "EXPECTED"],
  ["CONFIRMED", undefined, "EXPECTED"],
  ["ATTENDED", undefined, "HERE"],
  ["APPLYING", undefined, "HERE"],
  ["NO_SHOW", undefined, "AWAY"],
  ["CANCELLED", undefined, "CANCELLED"],
  ["CANCELLED", true, "HERE"],
  ["CONFIRMED", true, "HERE"],
  ["ATTENDED", false, "AWAY"],
  ["ATTENDED", null, "EXPECTED"],
  ["NO_SHOW", null, "EXPECTED"],
] as const)("%s, marked here as %s, stands as %s", (status, made, standing) => {
  expect(standingOf(status, made)).toBe(standing);
});

test.each([
  ["", true],
  ["04", true],
  ["0421 ", true],
  ["42", false],
  ["élo", true],
  ["ELODIE d", true],
  ["d elo", true],
  ["arc", true],
  ["lodie", false],
  ["toits", true],
])("%j means Élodie d’Arc of Les Toits with the code 0421: %s", (words, isIt) => {
  expect(isMeant(words, { name: "Élodie d’Arc", firm: "Les Toits", code: "0421" })).toBe(isIt);
});

test("whoever cancelled is found by who looks for them, and whoever was forgotten by nobody", () => {
  const visitor = { name: "Ana", firm: null, code: "0001", status: "CONFIRMED" };
  const cancelled = { ...visitor, code: "0002", status: "CANCELLED" };
  const forgotten = { ...visitor, name: null, code: "0003" };
  const all = [visitor, cancelled, forgotten];
  expect(shownAtDoor(all, " ")).toEqual([visitor]);
  expect(shownAtDoor(all, "ana")).toEqual([visitor, cancelled]);
  expect(shownAtDoor(all, "000")).toEqual([visitor, cancelled]);
});
