import { describe, expect, it } from "vitest";
import { KINDS } from "./kinds";
import { REFUSALS, readNumber, rulesOf, valuesIn, valuesOf } from "./rules";

const NOTHING = { dues: null, visits: null, substitutes: null, absences: null, seats: null };

describe("rules", () => {
  it("reads whole numbers only", () => {
    expect(["15", " 15 ", "0", "", "1,5", "-1", "quinze", "12345", undefined].map(readNumber)).toEqual([
      15,
      15,
      0,
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it("sends a matter whole, under its own name", () => {
    expect(rulesOf("ABSENCES", { FIRST_WARNING: "2", SECOND_WARNING: "3" })).toEqual({
      absences: { firstWarning: 2, secondWarning: 3 },
    });
    expect(rulesOf("ABSENCES", { FIRST_WARNING: "2", SECOND_WARNING: "" })).toBeNull();
  });

  it("shows what a version says, and nothing where it follows the region above", () => {
    expect(valuesOf("SEATS", { ...NOTHING, seats: { heldDays: 30 } })).toEqual({ HELD_DAYS: 30 });
    expect(valuesOf("SEATS", NOTHING)).toEqual({});
  });

  it("knows where the server names each value", () => {
    for (const kind of KINDS) {
      const typed = Object.fromEntries(valuesIn(kind).map((value) => [value, "1"]));
      const [sent = {}] = Object.values(rulesOf(kind, typed) ?? {});
      expect(valuesIn(kind).flatMap((value) => REFUSALS[value])).toEqual(Object.keys(sent ?? {}));
    }
  });
});
